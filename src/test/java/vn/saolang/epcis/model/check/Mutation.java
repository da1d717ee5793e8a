package vn.saolang.epcis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document with one thing changed at random. */
record Mutation(String what, JsonNode document) {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "\"\"",
            "\"x\"",
            "\"a b\"",
            "\"a:b\"",
            "\"http://\"",
            "\"https://a/b c\"",
            "\"urn:epc:id:sgtin:1.2.3\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"2026-02-11T08:00:00\"",
            "\"+15:00\"",
            "\"ADD\"",
            "\"DELETE\"",
            "\"OBSERVE\"",
            "\"shipping\"",
            "\"urn:epcglobal:cbv:bizstep:shipping\"",
            "\"https://gs1.org/voc/Speed\"",
            "\"https://ns.gs1.org/cbv/BizStep-x\"",
            "\"kgm\"",
            "\"KGM\"",
            "[]",
            "[null]",
            "[\"a:b\", \"a:b\"]",
            "{}",
            "{\"id\": \"x\"}",
            "{\"set\": []}",
            "\"ObjectEvent\"",
            "\"TransactionEvent\"",
            "\"a:CustomEvent\"",
            "\"0g\"",
            "\"%zz:x\"");

    private static final List<String> NAMES = List.of(
            "foo",
            "ilmd",
            "parentID",
            "epcList",
            "childEPCs",
            "action",
            "uom",
            "a b:c",
            "ext:x",
            "unset",
            "percRank",
            "id");

    static Mutation of(JsonNode original, Random random) {
        JsonNode document = original.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode target = containers.get(random.nextInt(containers.size()));
        String what = target instanceof ObjectNode object ? change(object, random) : change((ArrayNode) target, random);
        return new Mutation(what, document);
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private static String change(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        int kind = random.nextInt(4);
        if (names.isEmpty() || kind == 0) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String value = value(random);
            object.set(name, JSON.readTree(value));
            return "add " + name + " = " + value;
        }
        String name = names.get(random.nextInt(names.size()));
        if (kind == 1) {
            object.remove(name);
            return "remove " + name;
        }
        String value = value(random);
        object.set(name, JSON.readTree(value));
        return "set " + name + " = " + value;
    }

    private static String change(ArrayNode array, Random random) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            String value = value(random);
            array.add(JSON.readTree(value));
            return "append " + value;
        }
        int at = random.nextInt(array.size());
        if (random.nextInt(3) == 0) {
            array.add(array.get(at).deepCopy());
            return "repeat item " + at;
        }
        if (random.nextBoolean()) {
            array.remove(at);
            return "remove item " + at;
        }
        String value = value(random);
        array.set(at, JSON.readTree(value));
        return "set item " + at + " = " + value;
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
