package vn.saolang.evaluation.web.team;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.evaluation.app.team.HandInSupplement.Sent;

/** Files of a form, opened for a verb and closed after it. A field left empty is sent by browsers as a nameless file. */
record Uploads(List<Sent> sent) implements AutoCloseable {

    static Uploads of(@Nullable List<MultipartFile> files) throws IOException {
        List<Sent> sent = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (!name.isEmpty() || !file.isEmpty()) {
                sent.add(new Sent(name, file.getInputStream()));
            }
        }
        return new Uploads(sent);
    }

    @Override
    public void close() throws IOException {
        for (Sent one : sent) {
            try (InputStream content = one.content()) {
                content.available();
            }
        }
    }
}
