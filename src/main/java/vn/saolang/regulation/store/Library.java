package vn.saolang.regulation.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.saolang.regulation.CalendarDay;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.InvalidRegulation;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.LegalTerms;
import vn.saolang.regulation.PaperRule;
import vn.saolang.regulation.law.LawText;
import vn.saolang.regulation.model.SetRules;

/**
 * All data files read together and checked against each other.
 *
 * @param acts by day of effect
 * @param sets by code
 * @param texts the wording of acts, by short number "26/2026"
 * @param calendar special days by year; a year that is no key has no file
 * @param terms terms of laws outside the programme
 * @param papers papers the acts ask for, in their order
 */
public record Library(
        List<LegalAct> acts,
        Map<String, CriteriaSet> sets,
        Map<Integer, List<CalendarDay>> calendar,
        Map<String, LawText> texts,
        List<LegalTerms> terms,
        List<PaperRule> papers) {

    /**
     * Reads the files; every file's first field tells what it is. A later calendar of the same year replaces the earlier one, an
     * act or a set may stand only once.
     *
     * @throws InvalidRegulation with the problems of all files at once
     */
    public static Library read(List<DataFile> files) {
        Reading reading = new Reading();
        for (DataFile file : files) reading.gather(() -> reading.sort(file.root()));
        reading.sets.forEach(set -> reading.gather(() -> reading.add(set)));
        if (!reading.problems.isEmpty()) throw new InvalidRegulation(reading.problems);
        List<LegalAct> acts = reading.acts.values().stream()
                .sorted(Comparator.comparing(LegalAct::effective))
                .toList();
        return new Library(
                acts,
                reading.byCode,
                reading.calendar,
                reading.texts,
                List.copyOf(reading.terms),
                List.copyOf(reading.papers));
    }

    private static final class Reading {
        private final List<String> problems = new ArrayList<>();
        private final Map<String, LegalAct> acts = new LinkedHashMap<>();
        private final List<Node> sets = new ArrayList<>();
        private final Map<String, CriteriaSet> byCode = new TreeMap<>();
        private final Map<Integer, List<CalendarDay>> calendar = new TreeMap<>();
        private final Map<String, LawText> texts = new TreeMap<>();
        private final List<LegalTerms> terms = new ArrayList<>();
        private final List<PaperRule> papers = new ArrayList<>();

        void gather(Runnable step) {
            try {
                step.run();
            } catch (InvalidRegulation invalid) {
                problems.addAll(invalid.problems());
            }
        }

        void sort(Node root) {
            if (root.has("criteria-set")) {
                sets.add(root);
            } else if (root.has("calendar")) {
                CalendarFile file = CalendarFile.read(root);
                calendar.put(file.year(), file.days());
            } else if (root.has("text-of")) {
                LawText text = LawTextFile.read(root);
                texts.put(text.shortNumber(), text);
            } else if (root.has("terms")) {
                terms.add(TermsFile.read(root));
            } else if (root.has("paper-set")) {
                papers.addAll(PaperSetFile.read(root));
            } else if (root.has("title")) {
                LegalAct act = ActFile.read(root);
                if (acts.put(act.number(), act) != null) throw root.wrong("act", "stands in another file too");
            } else {
                throw root.wrong("file", "is neither an act, its text, a criteria set, a calendar nor terms");
            }
        }

        void add(Node root) {
            LegalAct act = acts.get(root.text("act"));
            if (act == null) throw root.wrong("act", "has no file of its own: " + root.text("act"));
            CriteriaSet set = SetFile.read(root, act);
            if (byCode.put(set.code(), set) != null) throw root.wrong("criteria-set", "stands in another file too");
            problems.addAll(SetRules.problemsOf(set, act.regime().partPoints()));
        }
    }
}
