package vn.saolang.idea.model.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;

/**
 * A meeting as it stands.
 *
 * @param concludedAt when it was written down as held, null before
 * @param names of its candidates
 */
public record Meeting(
        MeetingDraft told,
        int version,
        @Nullable Instant concludedAt,
        Map<PotentialId, String> names,
        List<File> files) {

    public Meeting {
        names = Map.copyOf(names);
        files = List.copyOf(files);
    }

    /** What a file shows. */
    public enum FileKind {
        PHOTO,
        /** The minutes with their signatures. */
        MINUTES
    }

    /** A photo of the meeting or its signed minutes. */
    public record File(FileId file, FileKind kind, String name) {}

    public MeetingId id() {
        return told.id();
    }

    public boolean held() {
        return concludedAt != null;
    }

    /** Whether the signed minutes are there. */
    public boolean signed() {
        return files.stream().anyMatch(file -> file.kind() == FileKind.MINUTES);
    }

    /** The name of a candidate. */
    public String nameOf(PotentialId potential) {
        return names.getOrDefault(potential, "");
    }

    /** Names of what it chose, in their order. */
    public List<String> chosen() {
        return told.candidates().stream()
                .filter(Candidate::chosen)
                .map(one -> nameOf(one.potential()))
                .toList();
    }
}
