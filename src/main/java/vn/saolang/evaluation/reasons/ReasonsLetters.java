package vn.saolang.evaluation.reasons;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.app.paper.ReasonsPapers;
import vn.saolang.evaluation.app.reasons.ReasonsQueries;
import vn.saolang.papers.Paper;

/** Released reasons letters, for the pages of the notice. Who may read is the caller's to decide. */
@Component
public class ReasonsLetters {

    private final ReasonsQueries queries;
    private final ReasonsPapers papers;

    ReasonsLetters(ReasonsQueries queries, ReasonsPapers papers) {
        this.queries = queries;
        this.papers = papers;
    }

    /** The letter of a result once it is released. */
    public Optional<ReasonsLetter> of(ResultId result) {
        return queries.released(result);
    }

    /** The same as a paper. */
    public Paper paper(ReasonsLetter letter) {
        return papers.letter(letter);
    }
}
