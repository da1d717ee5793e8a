package vn.saolang.kernel.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.saolang.kernel.Actor;

/** Lets a controller answer with a {@link Page}, a {@link Part}, a {@link Rendered} or a {@link Redirect}. */
@Component
class PageReturnValues implements HandlerMethodReturnValueHandler {

    private final PageRenderer renderer;
    private final ActorSource actors;

    PageReturnValues(PageRenderer renderer, ActorSource actors) {
        this.renderer = renderer;
        this.actors = actors;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        Class<?> type = returnType.getParameterType();
        return Page.class.isAssignableFrom(type)
                || Part.class.isAssignableFrom(type)
                || type == Rendered.class
                || type == Redirect.class
                || type == Object.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws Exception {
        container.setRequestHandled(true);
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        HttpServletResponse response = (HttpServletResponse) web.getNativeResponse();
        if (value == null || response == null) {
            return;
        }
        Actor actor = actors.current();
        switch (value) {
            case Redirect redirect -> send(redirect, request, response);
            case Rendered rendered -> renderer.write(rendered.view(), rendered.status(), actor, request, response);
            case Object view -> renderer.write(view, HttpStatus.OK, actor, request, response);
        }
    }

    private static void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        if (redirect.messageKey() != null) {
            request.getSession().setAttribute(Flash.SESSION_KEY, new Flash(redirect.messageKey(), redirect.args()));
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", redirect.url());
    }
}
