package vn.saolang.kernel.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.saolang.kernel.ApiClient;
import vn.saolang.kernel.Unauthenticated;

/** Which program makes this request, by the key it brings; gives it to the handler that asks for it. */
@Component
public class ApiClients implements HandlerMethodArgumentResolver {

    private static final String KNOWN = ApiClients.class.getName();
    private static final String SCHEME = "bearer ";

    private final ObjectProvider<Directory> directory;

    ApiClients(ObjectProvider<Directory> directory) {
        this.directory = directory;
    }

    /** Finds the client of a key as it came; implemented by producer. */
    @FunctionalInterface
    public interface Directory extends Function<String, Optional<ApiClient>> {}

    /**
     * Remembers the client for the handler.
     *
     * @throws Unauthenticated without a key that is in force
     */
    void identify(HttpServletRequest request) {
        request.setAttribute(KNOWN, clientOf(request.getHeader(HttpHeaders.AUTHORIZATION)));
    }

    private ApiClient clientOf(@Nullable String header) {
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw new Unauthenticated("No key: send Authorization: Bearer <key>");
        }
        return directory
                .getObject()
                .apply(header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> new Unauthenticated("The key is not known, or was taken back"));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ApiClient.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(KNOWN, NativeWebRequest.SCOPE_REQUEST);
    }
}
