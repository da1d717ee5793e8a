package vn.saolang.epcis.model.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A checked event, ready to be kept.
 *
 * @param owner the producer whose event it is
 * @param eventId as given, or the event hash ({@code ni:///sha-256;…?ver=CBV2.0}): unique for its owner
 * @param eventTime to the millisecond
 * @param action ADD, OBSERVE or DELETE; null in a transformation
 * @param bizStep canonical: the bare CBV term or the URI of another vocabulary; so are disposition and the places
 * @param identifiers without doubles
 * @param declaredWrong the event is an error declaration of an earlier one with the same id
 * @param body the event as it came, with {@code eventID} and {@code recordTime}
 * @param contexts what the document's {@code @context} adds to the standard's: the prefixes of extensions, as JSON
 * @param capture the job that brought it; null when it came alone
 */
public record CapturedEvent(
        UUID owner,
        String eventId,
        EventType type,
        Instant eventTime,
        Instant recordTime,
        @Nullable String action,
        @Nullable String bizStep,
        @Nullable String disposition,
        @Nullable String readPoint,
        @Nullable String bizLocation,
        List<Identifier> identifiers,
        boolean declaredWrong,
        ObjectNode body,
        String contexts,
        @Nullable UUID capture) {

    public CapturedEvent {
        identifiers = List.copyOf(identifiers);
    }
}
