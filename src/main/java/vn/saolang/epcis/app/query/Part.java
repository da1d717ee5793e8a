package vn.saolang.epcis.app.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.query.PageToken;

/**
 * A part of an answer.
 *
 * @param next where it goes on; null at its end
 */
public record Part<T>(List<T> members, @Nullable PageToken next) {}
