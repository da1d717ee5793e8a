package vn.saolang.idea.web.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.idea.app.meeting.MeetingDoor;
import vn.saolang.idea.app.meeting.MeetingPapers;
import vn.saolang.idea.app.meeting.MeetingQueries;
import vn.saolang.idea.app.meeting.RecordMeeting;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** The minutes as a paper, and what came back: photos and the signed minutes. */
@Controller
class MeetingFileController {

    private static final String AT = "/potentials/meetings/{id}";

    private final MeetingDoor door;
    private final MeetingPapers papers;
    private final MeetingQueries queries;
    private final RecordMeeting recording;
    private final Files files;

    MeetingFileController(
            MeetingDoor door, MeetingPapers papers, MeetingQueries queries, RecordMeeting recording, Files files) {
        this.door = door;
        this.papers = papers;
        this.queries = queries;
        this.recording = recording;
        this.files = files;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(AT + "/minutes.{format}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable String id, @PathVariable String format) {
        return PaperAnswer.of(papers.minutes(door.read(actor, MeetingId.parse(id))), format);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(AT + "/files/{sha256}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        Meeting.File file = door.read(actor, MeetingId.parse(id)).files().stream()
                .filter(one -> one.file().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("file of meeting " + id));
        return files.inline(file.file(), file.name());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/files")
    Object attach(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<MultipartFile> minutes,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos) {
        MeetingId meeting = MeetingId.parse(id);
        try {
            keep(actor, meeting, minutes, Meeting.FileKind.MINUTES);
            keep(actor, meeting, photos, Meeting.FileKind.PHOTO);
            return Redirect.to("/potentials/meetings/" + meeting).saying("idea.meeting.file.kept");
        } catch (RefusedException refused) {
            Meeting now = door.read(actor, meeting);
            return Rendered.unprocessable(new MeetingPage(
                    now,
                    queries.unit(now.told().commune()).name(),
                    door.keeps(actor, now) && !now.held(),
                    refused.refusals()));
        }
    }

    private void keep(Actor actor, MeetingId meeting, @Nullable List<MultipartFile> sent, Meeting.FileKind kind) {
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty()) {
                recording.attach(actor, meeting, stored(file, kind));
            }
        }
    }

    private Meeting.File stored(MultipartFile sent, Meeting.FileKind kind) {
        String field = kind == Meeting.FileKind.MINUTES ? "minutes" : "photos";
        String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try (InputStream content = sent.getInputStream()) {
            StoredFile file = files.store(content, name);
            boolean picture = file.kind() == FileKind.JPG || file.kind() == FileKind.PNG;
            if (!picture && (kind == Meeting.FileKind.PHOTO || file.kind() != FileKind.PDF)) {
                throw new RefusedException(Refusal.of("idea.MEETING_FILE_KIND", field, name));
            }
            return new Meeting.File(file.id(), kind, name.length() > 200 ? name.substring(name.length() - 200) : name);
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), field, why.args(), why.clause()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read an upload", failed);
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/files/{sha256}/remove")
    Redirect detach(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new NotFound("file of meeting " + id);
        }
        recording.detach(actor, MeetingId.parse(id), new FileId(sha256));
        return Redirect.to("/potentials/meetings/" + MeetingId.parse(id)).saying("idea.meeting.file.removed");
    }
}
