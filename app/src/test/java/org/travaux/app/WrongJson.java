package org.travaux.app;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file of JSON with something wrong in it: each of its values replaced by each wrong one. */
public final class WrongJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> WRONG =
            List.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-1",
                    "1e308",
                    "99999999999999999999",
                    "\"\"",
                    "\"NaN\"",
                    "\"\\u0000\"",
                    "[]",
                    "[null]",
                    "[\"\"]",
                    "[\"\\u0000\", \"\\u0000\"]",
                    "[[]]",
                    "[{}]",
                    "{}",
                    "{\"\": null}");

    private WrongJson() {}

    /** All of them; then the file cut off at every character. */
    public static List<String> of(String json) {
        List<String> all = new ArrayList<>(WRONG);
        JsonNode root = JSON.readTree(json);
        replaceIn(root, () -> all.add(root.toString()));
        for (int i = 0; i < json.length(); i++) {
            all.add(json.substring(0, i));
        }
        return all;
    }

    private static void replaceIn(JsonNode node, Runnable then) {
        if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                replace(object.get(field), value -> object.set(field, value), then);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                replace(array.get(i), value -> array.set(index, value), then);
            }
        }
    }

    private static void replace(JsonNode right, Consumer<JsonNode> put, Runnable then) {
        for (String wrong : WRONG) {
            put.accept(JSON.readTree(wrong));
            then.run();
        }
        put.accept(right);
        replaceIn(right, then);
    }
}
