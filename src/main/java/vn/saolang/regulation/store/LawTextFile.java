package vn.saolang.regulation.store;

import java.util.Set;
import vn.saolang.regulation.law.LawText;

/** Reads the wording of an act from its data file. */
final class LawTextFile {

    private LawTextFile() {}

    static LawText read(Node root) {
        root.only(Set.of("text-of", "articles"));
        return new LawText(
                root.text("text-of"),
                root.nodes("articles").stream().map(LawTextFile::article).toList());
    }

    private static LawText.Article article(Node node) {
        node.only(Set.of("article", "title", "chapter", "text", "clauses"));
        return new LawText.Article(
                node.text("article"),
                node.text("title"),
                node.text("chapter"),
                node.textOrNull("text"),
                node.nodes("clauses").stream().map(LawTextFile::clause).toList());
    }

    private static LawText.Clause clause(Node node) {
        node.only(Set.of("clause", "text", "points"));
        return new LawText.Clause(
                node.text("clause"),
                node.text("text"),
                node.nodes("points").stream()
                        .map(point -> new LawText.Point(point.text("point"), point.text("text")))
                        .toList());
    }
}
