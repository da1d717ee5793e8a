package vn.saolang.kernel.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Unauthenticated;

/** Turns what went wrong into a page for people and problem+json for programs; never into a stack trace. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final PageRenderer renderer;
    private final ActorSource actors;
    private final MessageSource messages;

    ErrorAdvice(PageRenderer renderer, ActorSource actors, MessageSource messages) {
        this.renderer = renderer;
        this.actors = actors;
        this.messages = messages;
    }

    static boolean wantsProblem(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/epcis/")
                || (accept != null && accept.contains("json"));
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<ProblemDetail> answer(Exception cause, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            return null;
        }
        if (OutageFilter.isOutage(cause)) {
            // a page of the signed-in reader would ask the database again
            throw cause;
        }
        Answer answer = answerTo(cause);
        if (answer.status.is5xxServerError()) {
            LOG.error(
                    "{} {} failed, reference {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    answer.reference,
                    cause);
        }
        if (wantsProblem(request)) {
            return problem(answer, request);
        }
        ProblemPage page = new ProblemPage(answer.kind, answer.refusals, answer.reference);
        renderer.write(page, answer.status, actors.current(), request, response);
        return null;
    }

    private record Answer(HttpStatus status, String kind, List<Refusal> refusals, String reference) {
        static Answer of(HttpStatus status, String kind) {
            return new Answer(status, kind, List.of(), "");
        }
    }

    private static Answer answerTo(Exception cause) {
        return switch (cause) {
            case NotFound _ -> Answer.of(HttpStatus.NOT_FOUND, "not-found");
            case Unauthenticated _ -> Answer.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
            case Forbidden _ -> Answer.of(HttpStatus.FORBIDDEN, "forbidden");
            case Stale _ -> Answer.of(HttpStatus.CONFLICT, "stale");
            case RefusedException refused ->
                new Answer(HttpStatus.UNPROCESSABLE_CONTENT, "refused", refused.refusals(), "");
            case MaxUploadSizeExceededException _ -> Answer.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case ErrorResponse known when !known.getStatusCode().is5xxServerError() -> ofStatus(known);
            case TypeMismatchException _ -> Answer.of(HttpStatus.BAD_REQUEST, "bad-request");
            // thrown while filters read the parameters: broken escapes, too many or too large parts
            case InvalidParameterException broken
            when broken.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value() ->
                Answer.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case InvalidParameterException _ -> Answer.of(HttpStatus.BAD_REQUEST, "bad-request");
            case org.springframework.web.bind.ServletRequestBindingException _ ->
                Answer.of(HttpStatus.BAD_REQUEST, "bad-request");
            case org.springframework.http.converter.HttpMessageNotReadableException _ ->
                Answer.of(HttpStatus.BAD_REQUEST, "bad-request");
            case org.springframework.web.multipart.MultipartException _ ->
                Answer.of(HttpStatus.BAD_REQUEST, "bad-request");
            case Exception _ ->
                new Answer(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "failure",
                        List.of(),
                        UUID.randomUUID().toString().substring(0, 8));
        };
    }

    private static Answer ofStatus(ErrorResponse known) {
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        return switch (status) {
            case NOT_FOUND -> Answer.of(status, "not-found");
            case FORBIDDEN -> Answer.of(status, "forbidden");
            case CONTENT_TOO_LARGE -> Answer.of(status, "too-large");
            case TOO_MANY_REQUESTS -> Answer.of(status, "too-many");
            default -> Answer.of(status, "bad-request");
        };
    }

    private ResponseEntity<ProblemDetail> problem(Answer answer, HttpServletRequest request) {
        ProblemDetail detail = ProblemDetail.forStatus(answer.status);
        detail.setType(URI.create("/errors/" + answer.kind));
        detail.setTitle(messages.getMessage(
                "kernel.problem." + answer.kind + ".title", null, RequestContextUtils.getLocale(request)));
        if (!answer.refusals.isEmpty()) {
            detail.setProperty(
                    "errors",
                    answer.refusals.stream()
                            .map(refusal -> pointer(refusal, request))
                            .toList());
        }
        return ResponseEntity.status(answer.status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private Map<String, String> pointer(Refusal refusal, HttpServletRequest request) {
        String field = refusal.field() == null ? "" : "/" + refusal.field();
        String text = messages.getMessage(
                refusal.messageKey(), refusal.args().toArray(), RequestContextUtils.getLocale(request));
        return Map.of("pointer", field, "code", refusal.code(), "detail", text);
    }
}
