package vn.saolang.producer.key;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.key.IssueApiKey;

/** What other modules may ask about keys. */
@Component
public class ApiKeys {

    private final IssueApiKey issue;

    ApiKeys(IssueApiKey issue) {
        this.issue = issue;
    }

    /**
     * Makes a key for a program of an entity the actor acts for.
     *
     * @return the key; it cannot be read again
     * @throws vn.saolang.kernel.RefusedException without a name
     */
    public String issue(Actor by, EntityId entity, String name) {
        return issue.issue(by, entity, name);
    }
}
