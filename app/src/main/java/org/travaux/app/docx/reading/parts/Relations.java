package org.travaux.app.docx.reading.parts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one part says of others: by which id it refers to which, and as what. */
public record Relations(List<Relation> all) {
    public static final Relations NONE = new Relations(List.of());

    /**
     * One of them.
     *
     * @param type the last word of its type, {@code styles}
     * @param target the name of a part, without a slash before it; an address if it is outside
     */
    public record Relation(String id, String type, String target, boolean outside) {}

    /** Reads the relationships of a part in a folder. */
    static Relations read(XmlPart part, String folder) throws WordException {
        List<Relation> all = new ArrayList<>();
        part.children(
                _ -> {
                    String type = part.attribute("Type");
                    String target = part.attribute("Target");
                    boolean outside = "External".equalsIgnoreCase(part.attribute("TargetMode"));
                    all.add(
                            new Relation(
                                    part.attribute("Id"),
                                    type.substring(type.lastIndexOf('/') + 1),
                                    outside ? target : resolved(folder, target),
                                    outside));
                });
        return new Relations(all);
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + "/" + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part that is related as a type says, or null. */
    public @Nullable String part(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type) && !relation.outside())
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** The parts that are related as a type says. */
    public List<String> parts(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type) && !relation.outside())
                .map(Relation::target)
                .toList();
    }
}
