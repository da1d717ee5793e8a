package vn.saolang.evaluation.model.team;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/**
 * A proposal which criteria go to which sector, by words in their names: sets differ in the number of their sections, so no
 * number is relied on. Not the law's: the leader changes it for a dossier.
 *
 * @param rules the first that fits decides
 * @param otherwise for criteria that no rule fits
 */
public record SectorPlan(String version, LocalDate since, List<Rule> rules, Sector otherwise) {

    public SectorPlan {
        rules = List.copyOf(rules);
    }

    /**
     * Sends criteria to a sector.
     *
     * @param criteria words in a criterion's name, in small letters; empty when the rule looks at sections only
     * @param sections words in a section's name, in small letters
     */
    public record Rule(Sector sector, List<String> criteria, List<String> sections) {

        private boolean fits(String section, String criterion) {
            return criteria.stream().anyMatch(criterion::contains)
                    || sections.stream().anyMatch(section::contains);
        }
    }

    /** The sector of every answerable criterion, in set order. */
    public Map<String, Sector> sectors(CriteriaSet set) {
        Map<String, Sector> sectors = new LinkedHashMap<>();
        for (CriteriaSet.Part part : set.parts()) {
            for (CriteriaSet.Section section : part.sections()) {
                section.criteria().forEach(one -> add(sectors, small(section.name()), small(one.name()), one));
            }
        }
        return sectors;
    }

    private void add(Map<String, Sector> sectors, String section, String names, Criterion criterion) {
        if (criterion.children().isEmpty()) {
            sectors.put(criterion.code(), sectorOf(section, names));
        }
        criterion.children().forEach(child -> add(sectors, section, names + " " + small(child.name()), child));
    }

    private Sector sectorOf(String section, String names) {
        return rules.stream()
                .filter(rule -> rule.fits(section, names))
                .findFirst()
                .map(Rule::sector)
                .orElse(otherwise);
    }

    private static String small(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.of("vi"));
    }

    /** The adviser of each criterion's sector, in turn where a sector has several; null where it has none. */
    public Map<String, @Nullable UUID> tasks(CriteriaSet set, List<Adviser> team) {
        Map<String, @Nullable UUID> tasks = new LinkedHashMap<>();
        Map<Sector, Integer> turns = new LinkedHashMap<>();
        sectors(set).forEach((criterion, sector) -> {
            List<Adviser> fit =
                    team.stream().filter(one -> one.sector() == sector).toList();
            int turn = turns.merge(sector, 1, Integer::sum);
            tasks.put(
                    criterion, fit.isEmpty() ? null : fit.get(turn % fit.size()).id());
        });
        return tasks;
    }
}
