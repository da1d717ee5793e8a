package vn.saolang.training.model.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.saolang.training.ClassId;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.framework.Framework;
import vn.saolang.training.model.lesson.Lesson.Group;

/** Sets what was taught beside what was missing later. */
public final class Lessons {

    private final Framework framework;
    private final List<Filed> dossiers;
    private final List<Gap> gaps;
    private final List<Learnt> learnt;

    public Lessons(Framework framework, List<Filed> dossiers, List<Gap> gaps, List<Learnt> learnt) {
        this.framework = framework;
        this.dossiers = List.copyOf(dossiers);
        this.gaps = List.copyOf(gaps);
        this.learnt = List.copyOf(learnt);
    }

    /** A line for each content that was taught and prepares for something. */
    public List<Lesson> byContent() {
        List<Lesson> lessons = new ArrayList<>();
        for (Content content : framework.contents()) {
            boolean taught = learnt.stream().anyMatch(one -> one.contents().contains(content.code()));
            if (taught && !(content.papers().isEmpty() && content.criteria().isEmpty())) {
                Predicate<Learnt> of = one -> one.contents().contains(content.code());
                lessons.add(lesson(content.name(), of, List.of(content)));
            }
        }
        return lessons;
    }

    /** A line for each class, in the order they were held. */
    public List<Lesson> byClass() {
        Map<ClassId, Learnt> classes = new LinkedHashMap<>();
        learnt.forEach(one -> classes.putIfAbsent(one.course(), one));
        List<Lesson> lessons = new ArrayList<>();
        for (Learnt course : classes.values()) {
            List<Content> contents = framework.contents().stream()
                    .filter(one -> course.contents().contains(one.code()))
                    .toList();
            lessons.add(lesson(course.title(), one -> one.course().equals(course.course()), contents));
        }
        return lessons;
    }

    private Lesson lesson(String name, Predicate<Learnt> what, List<Content> contents) {
        Set<UUID> concerned = gaps.stream()
                .filter(gap -> contents.stream().anyMatch(gap::concerns))
                .map(Gap::dossier)
                .collect(Collectors.toSet());
        List<Learnt> those = learnt.stream().filter(what).toList();
        Map<Boolean, List<Filed>> sides = dossiers.stream()
                .collect(Collectors.partitioningBy(filed -> those.stream().anyMatch(one -> one.before(filed))));
        return new Lesson(
                name,
                group(sides.getOrDefault(true, List.of()), concerned),
                group(sides.getOrDefault(false, List.of()), concerned));
    }

    private static Group group(List<Filed> side, Set<UUID> concerned) {
        return new Group(
                side,
                side.stream().filter(one -> concerned.contains(one.dossier())).toList());
    }
}
