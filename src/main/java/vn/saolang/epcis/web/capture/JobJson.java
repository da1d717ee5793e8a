package vn.saolang.epcis.web.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.capture.CaptureJob;
import vn.saolang.epcis.model.check.Defect;

/** A job as the standard writes it, and two counts more. */
final class JobJson {

    private JobJson() {}

    static Map<String, Object> of(CaptureJob job) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("captureID", job.id().toString());
        json.put("createdAt", job.createdAt().toString());
        json.put("finishedAt", job.finishedAt().toString());
        json.put("running", false);
        json.put("success", job.success());
        json.put("captureErrorBehaviour", job.behaviour().term());
        json.put("errors", job.errors().stream().map(JobJson::problem).toList());
        json.put("events", job.events());
        json.put("newEvents", job.kept());
        return json;
    }

    private static Map<String, Object> problem(Defect defect) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", Type.VALIDATION.uri());
        problem.put("title", "Event not valid");
        problem.put("status", Type.VALIDATION.status());
        problem.put("detail", defect.message());
        problem.put("pointer", defect.pointer());
        return problem;
    }

    /** For several at once. */
    static List<Map<String, Object>> of(List<CaptureJob> jobs) {
        return jobs.stream().map(JobJson::of).toList();
    }
}
