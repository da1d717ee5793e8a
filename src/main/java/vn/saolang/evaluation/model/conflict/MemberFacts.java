package vn.saolang.evaluation.model.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What is known of a member of a council. Personal data: for signals only.
 *
 * @param address empty when not entered, as phone is
 * @param communeName full name of the commune of residence, empty when not entered
 */
public record MemberFacts(
        String name,
        String address,
        @Nullable UnitRef commune,
        String communeName,
        String phone,
        List<Interest> interests) {

    public MemberFacts {
        interests = List.copyOf(interests);
    }
}
