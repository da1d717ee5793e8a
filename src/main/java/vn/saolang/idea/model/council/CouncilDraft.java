package vn.saolang.idea.model.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a meeting. Not yet judged: what is missing is null or empty. */
public record CouncilDraft(
        String title, @Nullable LocalDate meetsOn, String venue, String act, List<CouncilMember> members) {

    public CouncilDraft {
        members = List.copyOf(members);
    }
}
