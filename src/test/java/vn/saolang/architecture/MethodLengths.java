package vn.saolang.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Counts the lines of method bodies; sound because one formatter lays out all files (members are indented by four). Headers broken over lines are passed over. */
final class MethodLengths {

    private static final Pattern START =
            Pattern.compile("^( {4}| {8})(?! )[^=;]*\\([^=;]*\\)( throws [\\w., ]+)? \\{$");

    private static final Pattern NO_METHOD =
            Pattern.compile("\\brecord [A-Z]|^ *(for|if|while|switch|try|return|synchronized|\\}) ?\\b");

    private MethodLengths() {}

    /** Names every method whose body, text blocks apart, is longer than the limit. */
    static List<String> longerThan(List<Path> files, int limit) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            scan(file, SourceFiles.text(file).lines().toList(), limit, found);
        }
        return found;
    }

    private static void scan(Path file, List<String> lines, int limit, List<String> found) {
        for (int i = 0; i < lines.size(); i++) {
            if (!START.matcher(lines.get(i)).matches()
                    || NO_METHOD.matcher(lines.get(i)).find()) {
                continue;
            }
            String end = lines.get(i).replaceAll("\\S.*", "") + "}";
            int length = bodyLength(lines, i + 1, end);
            if (length > limit) {
                found.add(file + ":" + (i + 1) + " has " + length + " lines");
            }
        }
    }

    private static int bodyLength(List<String> lines, int from, String end) {
        int length = 0;
        boolean inText = false;
        for (int i = from; i < lines.size() && !lines.get(i).equals(end); i++) {
            boolean fence = lines.get(i).split("\"\"\"", -1).length % 2 == 0;
            if (!inText && !lines.get(i).isBlank()) {
                length++;
            }
            inText = fence != inText;
        }
        return length;
    }
}
