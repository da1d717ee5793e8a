package vn.saolang.stamp.web.hidden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.app.hidden.MadeUpCodes;
import vn.saolang.stamp.web.log.Scannings;

/**
 * Stands before whatever is asked of one stamp by its number, and answers 429 to who tries too many made-up ones, before anything
 * is looked up or logged.
 *
 * <p>A request from the machine itself is let through: it is a proxy that does not say for whom it asks, and all people behind it
 * would look like one.
 */
@Component
class MadeUpGuard implements HandlerInterceptor, WebMvcConfigurer {

    private final MadeUpCodes codes;
    private final Scannings scannings;
    private final VietnamTime time;

    MadeUpGuard(MadeUpCodes codes, Scannings scannings, VietnamTime time) {
        this.codes = codes;
        this.scannings = scannings;
        this.time = time;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/s/**", "/api/v1/stamps/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                && parts.get("code") instanceof String code
                && !isThisMachine(request.getRemoteAddr())) {
            Optional<Duration> wait =
                    codes.refuse(code, scannings.device(request), scannings.network(request), time.now());
            if (wait.isPresent()) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            }
        }
        return true;
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
