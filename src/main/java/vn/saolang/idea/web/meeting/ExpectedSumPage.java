package vn.saolang.idea.web.meeting;

import java.util.Comparator;
import java.util.List;
import vn.saolang.idea.model.meeting.CommuneSum;
import vn.saolang.kernel.ui.Page;

/** What the communes expect of a year, counted. */
public record ExpectedSumPage(int year, List<CommuneSum> sums) implements Page {

    @Override
    public String titleKey() {
        return "idea.expected.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(year));
    }

    /** Communes that expect something, the most first. */
    public List<CommuneSum> filled() {
        return sums.stream()
                .filter(one -> one.total() > 0)
                .sorted(Comparator.comparingInt(CommuneSum::total).reversed())
                .toList();
    }

    /** Communes without a list. */
    public List<CommuneSum> empty() {
        return sums.stream().filter(one -> one.total() == 0).toList();
    }

    public int total() {
        return sums.stream().mapToInt(CommuneSum::total).sum();
    }

    public int chosen() {
        return sums.stream().mapToInt(CommuneSum::chosen).sum();
    }

    public int hoping(int stars) {
        return sums.stream().mapToInt(one -> one.hoping(stars)).sum();
    }

    /** Communes whose list is with the province. */
    public int sent() {
        return (int) sums.stream().filter(one -> one.sentAt() != null).count();
    }
}
