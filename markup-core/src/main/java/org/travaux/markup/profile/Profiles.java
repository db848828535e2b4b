package org.travaux.markup.profile;

import org.travaux.markup.data.DataFiles;
import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles and delegations that come with the program. */
public final class Profiles {
    private static final String HOUSES = "houses";

    private Profiles() {}

    /** The names of all profiles, the usual one first. */
    public static List<String> names() {
        return Collections.unmodifiableList(Loaded.NAMES);
    }

    /** The name of the profile of a draft that names none. */
    public static String usualName() {
        return Loaded.NAMES.getFirst();
    }

    /** The profile of that name, or nothing if there is none. */
    public static Optional<Profile> find(String name) {
        return Optional.ofNullable(Loaded.PROFILES.get(name));
    }

    /** The profile of a draft that names none. */
    public static Profile usual() {
        return find(usualName()).orElseThrow();
    }

    /** The words between names in a note, in all languages. */
    public static NameWords nameWords() {
        return Loaded.NAME_WORDS;
    }

    /** All states and groups that are known by name. */
    public static DelegationRegister world() {
        return Loaded.WORLD;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final DelegationRegister WORLD = world();
        static final List<String> NAMES = new ArrayList<>();
        static final Map<String, Profile> PROFILES = new LinkedHashMap<>();
        static final NameWords NAME_WORDS;

        static {
            JsonNode shared = read("words");
            NAME_WORDS = NameWords.of(shared.path("names"));
            Map<String, WordKinds> wordKinds = WordKinds.of(read("adjacent"));
            List<JsonNode> houses =
                    DataFiles.in(HOUSES).stream()
                            .map(name -> DataFiles.read(HOUSES, name))
                            .sorted(Comparator.comparingInt(Loaded::place))
                            .toList();
            for (JsonNode house : houses) {
                DelegationRegister register = WORLD.headedBy(strings(house.path("members")));
                if (house.path("twoLetterCodes").asBoolean(false)) {
                    register = register.withTwoLetterCodes();
                }
                ProfileData data = ProfileData.of(house, shared, wordKinds);
                NAMES.add(data.name());
                PROFILES.put(data.name(), new Profile(data, register));
            }
        }

        /** Where a house stands among others; one that does not say stands behind them. */
        private static int place(JsonNode house) {
            return house.path("place").asInt(Integer.MAX_VALUE);
        }

        private static DelegationRegister world() {
            List<Delegation> all = new ArrayList<>();
            read("delegations").path("delegations").forEach(node -> all.add(of(node, false)));
            read("groups").path("groups").forEach(node -> all.add(of(node, true)));
            Map<String, List<String>> cases = new HashMap<>();
            for (Map.Entry<String, JsonNode> each : read("name-cases").path("cases").properties()) {
                cases.put(each.getKey(), strings(each.getValue()));
            }
            return new DelegationRegister(all, Map.copyOf(cases));
        }

        private static Delegation of(JsonNode node, boolean group) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (field.getValue().isArray() && !field.getKey().equals("members")) {
                    names.put(field.getKey(), strings(field.getValue()));
                }
            }
            return new Delegation(
                    node.path("code").asString(), names, strings(node.path("members")), group);
        }

        private static List<String> strings(JsonNode array) {
            return array.valueStream().map(JsonNode::asString).toList();
        }

        private static JsonNode read(String file) {
            return LanguageData.read("profile/" + file);
        }
    }
}
