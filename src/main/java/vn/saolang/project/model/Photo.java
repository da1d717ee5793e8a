package vn.saolang.project.model;

import java.time.Instant;
import vn.saolang.files.FileId;

/** A picture of a project, with what it shows. */
public record Photo(FileId file, String caption, Instant addedAt) {}
