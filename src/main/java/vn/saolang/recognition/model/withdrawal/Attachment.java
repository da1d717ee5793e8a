package vn.saolang.recognition.model.withdrawal;

import vn.saolang.files.FileId;

/** A file kept with a case, under the name it was handed in with. */
public record Attachment(FileId file, String name) {}
