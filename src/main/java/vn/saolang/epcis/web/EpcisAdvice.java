package vn.saolang.epcis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.check.Defect;
import vn.saolang.epcis.model.check.InvalidEvents;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Unauthenticated;

/** Around every resource of the repository: headers asked for and given, and problems in the standard's own types. */
@ControllerAdvice(basePackageClasses = EpcisAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EpcisAdvice {

    @ModelAttribute
    void negotiate(HttpServletRequest request, HttpServletResponse response) {
        Discovery.versions().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (!"OPTIONS".equals(request.getMethod())) {
            Negotiation.check(request);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(EpcisProblem problem) {
        return answer(problem.type(), problem.detail(), List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidEvents invalid) {
        String more =
                invalid.defects().size() > 1 ? " (and " + (invalid.defects().size() - 1) + " more)" : "";
        return answer(Type.VALIDATION, invalid.getMessage() + more, invalid.defects());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(Unauthenticated unknown) {
        return answer(Type.UNAUTHENTICATED, String.valueOf(unknown.getMessage()), List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(Forbidden forbidden) {
        return answer(Type.FORBIDDEN, "This key may not do that.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> absent(NotFound absent) {
        return answer(Type.NO_SUCH_RESOURCE, "There is no such resource for this key.", List.of());
    }

    @ExceptionHandler({TypeMismatchException.class, ServletRequestBindingException.class})
    ResponseEntity<ProblemDetail> unreadable(Exception unreadable) {
        return answer(Type.QUERY_PARAMETER, "A parameter cannot be read.", List.of());
    }

    private static ResponseEntity<ProblemDetail> answer(Type type, String detail, List<Defect> defects) {
        ProblemDetail problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create(type.uri()));
        problem.setTitle(title(type));
        problem.setDetail(detail);
        if (!defects.isEmpty()) {
            problem.setProperty(
                    "errors",
                    defects.stream()
                            .map(defect -> Map.of("pointer", defect.pointer(), "detail", defect.message()))
                            .toList());
        }
        HttpHeaders headers = Discovery.versions();
        if (type == Type.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type == Type.CAPTURE_LIMIT_EXCEEDED) {
            headers.addAll(CaptureLimits.headers());
        }
        return ResponseEntity.status(HttpStatusCode.valueOf(type.status()))
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String title(Type type) {
        return switch (type) {
            case VALIDATION -> "EPCIS document or event not valid";
            case QUERY_VALIDATION, QUERY_PARAMETER -> "EPCIS query exception";
            case SUBSCRIPTION_CONTROLS -> "Subscription error";
            case UNAUTHENTICATED -> "Unauthorised request";
            case FORBIDDEN -> "Access to resource forbidden";
            case NO_SUCH_NAME, NO_SUCH_RESOURCE -> "Resource not found";
            case NOT_ACCEPTABLE -> "Conflicting request and response headers";
            case RESOURCE_ALREADY_EXISTS -> "A resource with the provided identifier already exists";
            case CAPTURE_LIMIT_EXCEEDED -> "Capture payload too large";
            case QUERY_TOO_LARGE, QUERY_TOO_COMPLEX -> "Query too large";
            case URI_TOO_LONG -> "URI too long";
            case UNSUPPORTED_MEDIA_TYPE -> "Unsupported media type";
            case IMPLEMENTATION -> "A server-side error occurred";
            case NOT_IMPLEMENTED -> "Functionality not supported by server";
        };
    }
}
