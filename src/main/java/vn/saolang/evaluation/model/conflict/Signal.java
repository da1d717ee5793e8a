package vn.saolang.evaluation.model.conflict;

/**
 * Two facts that a person should look at together.
 *
 * @param memberFact what is known of the member
 * @param producerFact what is known of the producer
 */
public record Signal(SignalRule rule, String memberFact, String producerFact) {

    /** Both facts in one line: another fact makes another signal. */
    public String facts() {
        String both = memberFact + " | " + producerFact;
        return both.substring(0, Math.min(both.length(), 2000));
    }
}
