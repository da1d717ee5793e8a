package vn.saolang.kernel.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;

/** Writes a page record through the template that stands beside it. */
@Component
public class PageRenderer {

    private static final String BASE = "vn.saolang.";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.saolang");
    private final MessageSource messages;
    private final Assets assets;
    private final VietnamTime time;
    private final LocaleResolver locales;
    private final List<NavSource> doors;
    private final boolean demo;

    PageRenderer(
            MessageSource messages,
            Assets assets,
            VietnamTime time,
            LocaleResolver locales,
            List<NavSource> doors,
            @Value("${saolang.demo:false}") boolean demo) {
        this.messages = messages;
        this.assets = assets;
        this.time = time;
        this.locales = locales;
        this.doors = doors;
        this.demo = demo;
    }

    /** Renders the record and sends it with the status; nothing may have been written before. */
    public void write(
            Object view, HttpStatus status, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StringOutput html = new StringOutput();
        Ui.with(contextOf(actor, request, view instanceof Page), () -> engine.render(templateOf(view), view, html));
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "HX-Request, Cookie");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String templateOf(Object view) {
        return view.getClass().getName().substring(BASE.length()).replace('.', '/') + ".jte";
    }

    /** A part has no doors, and leaves the message about what was done to the page that shows it. */
    private PageContext contextOf(Actor actor, HttpServletRequest request, boolean page) {
        List<NavItem> open = !page
                ? List.of()
                : doors.stream()
                        .flatMap(source -> source.doorsFor(actor).stream())
                        .sorted(Comparator.comparingInt(NavItem::order))
                        .toList();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return new PageContext(
                actor,
                locales.resolveLocale(request),
                messages,
                assets,
                () -> csrfOf(request),
                request.getRequestURI(),
                query,
                time.today(),
                demo,
                open,
                page ? takeFlash(request.getSession(false)) : null);
    }

    private static String csrfOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static @Nullable Flash takeFlash(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(Flash.SESSION_KEY) instanceof Flash flash)) {
            return null;
        }
        session.removeAttribute(Flash.SESSION_KEY);
        return flash;
    }
}
