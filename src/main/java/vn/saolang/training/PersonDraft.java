package vn.saolang.training;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be put on the list of a class. No more is asked than the list and the certificate need.
 *
 * @param phone empty when the person has none
 * @param function what the person does in the entity or office; may be empty
 */
public record PersonDraft(
        String name, String phone, @Nullable Audience audience, String function) {

    public PersonDraft {
        name = name.strip().replaceAll("\\s+", " ");
        phone = phone.replaceAll("[\\s.()-]", "");
        function = function.strip();
    }
}
