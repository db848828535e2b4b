package org.travaux.markup.profile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles and delegations that come with the program. */
public final class Profiles {
    /** The profile of a draft that names none. */
    public static final String DEFAULT = "cica";

    private static final List<String> NAMES = List.of(DEFAULT, "unfccc", "rio", "trade");

    private Profiles() {}

    /** The names of all profiles, the default first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The profile of that name, or nothing if there is none. */
    public static Optional<Profile> find(String name) {
        return Optional.ofNullable(Loaded.PROFILES.get(name));
    }

    /** The profile for Conference on Interaction and Confidence Building Measures in Asia texts. */
    public static Profile cica() {
        return find(DEFAULT).orElseThrow();
    }

    /** All states and groups that are known by name. */
    public static DelegationRegister world() {
        return Loaded.WORLD;
    }

    /** The member states of CICA, in the order of their codes. */
    public static List<Delegation> cicaMembers() {
        List<Delegation> members = new ArrayList<>();
        for (JsonNode code : Loaded.read(DEFAULT + ".json").path("members")) {
            members.add(Optional.ofNullable(world().byCode(code.asString())).orElseThrow());
        }
        return members;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        private static final JsonMapper JSON = JsonMapper.shared();
        static final DelegationRegister WORLD = world();
        static final Map<String, Profile> PROFILES = profiles();

        private static Map<String, Profile> profiles() {
            JsonNode shared = read("words.json");
            Map<String, WordKinds> wordKinds = WordKinds.of(read("adjacent.json"));
            Map<String, Profile> profiles = new LinkedHashMap<>();
            for (String name : NAMES) {
                JsonNode house = read(name + ".json");
                DelegationRegister register = WORLD.headedBy(strings(house.path("members")));
                if (house.path("twoLetterCodes").asBoolean(false)) {
                    register = register.withTwoLetterCodes();
                }
                profiles.put(name, new Profile(ProfileData.of(house, shared, wordKinds), register));
            }
            return profiles;
        }

        private static DelegationRegister world() {
            List<Delegation> all = new ArrayList<>();
            read("delegations.json").path("delegations").forEach(node -> all.add(of(node, false)));
            read("groups.json").path("groups").forEach(node -> all.add(of(node, true)));
            Map<String, List<String>> cases = new HashMap<>();
            for (Map.Entry<String, JsonNode> each :
                    read("name-cases.json").path("cases").properties()) {
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

        static JsonNode read(String file) {
            try (InputStream in = Profiles.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the program: " + file);
                }
                return JSON.readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
