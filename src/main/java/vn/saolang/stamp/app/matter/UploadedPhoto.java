package vn.saolang.stamp.app.matter;

import java.io.IOException;
import java.io.InputStream;

/** A photo as it was handed in, read when it is kept; empty ones are passed over. */
public record UploadedPhoto(String name, Source content) {

    /** Where its bytes come from, {@code MultipartFile::getInputStream}. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }
}
