package vn.saolang.recognition.past;

import java.util.List;
import vn.saolang.territory.UnitRef;

/**
 * A product recognised before this software was used.
 *
 * @param publicId lasting name in its address: a–z, 0–9 and dashes
 * @param criteriaSet the set of today's list it belongs to (26/2026 Phụ lục I)
 * @param unit the finest place the source names, as it was then
 * @param place the place in the source's words
 */
public record PastProduct(
        String publicId,
        String name,
        String entityName,
        String criteriaSet,
        UnitRef unit,
        String place,
        String story,
        String source,
        boolean fictional,
        List<PastRecognition> recognitions) {

    public PastProduct {
        recognitions = List.copyOf(recognitions);
    }
}
