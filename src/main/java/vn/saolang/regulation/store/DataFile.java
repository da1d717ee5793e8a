package vn.saolang.regulation.store;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.saolang.regulation.InvalidRegulation;

/**
 * A data file of the regulation: YAML whose scalars are all texts, so that 1.10 stays "1.10" and nothing passes through a
 * floating-point number.
 *
 * @param name for messages
 */
public record DataFile(String name, String text) {

    private static final int LONGEST = 4 * 1024 * 1024;

    Node root() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(LONGEST);
        DumperOptions dumper = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new AllText());
        try {
            return Node.node(name, yaml.load(text));
        } catch (YAMLException unreadable) {
            throw new InvalidRegulation(List.of(name + ": not readable as YAML: " + unreadable.getMessage()));
        }
    }

    private static final class AllText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, Pattern.compile("^(?:<<)$"), "<");
        }
    }
}
