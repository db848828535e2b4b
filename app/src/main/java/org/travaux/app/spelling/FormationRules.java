package org.travaux.app.spelling;

import org.travaux.app.spelling.Ending.Harmony;
import org.travaux.markup.text.LetterSubstitution;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the words of a language are formed, out of its file of rules ({@code kk.json}). */
final class FormationRules {
    private final JsonNode rules;

    FormationRules(JsonNode rules) {
        this.rules = rules;
    }

    /** The formations of the language, each of which may stand on those before it. */
    List<Formation> formations() {
        List<Formation> formations = new ArrayList<>();
        String letters = rules.path("letters").asString("");
        if (!letters.isEmpty()) {
            formations.add(new LetterVariant(letters.charAt(0), letters.charAt(1)));
        }
        if (rules.has("variants")) {
            formations.add(variants("variants"));
        }
        if (rules.has("derived")) {
            formations.add(variants("derived"));
        }
        if (rules.has("inflected")) {
            formations.add(inflected());
        }
        if (rules.has("paradigms")) {
            formations.add(paradigms());
        }
        if (rules.has("prefixes")) {
            formations.add(prefixes());
        }
        if (rules.has("endings")) {
            formations.add(endings());
        }
        if (!letters.isEmpty()) {
            formations.add(new LetterVariant(letters.charAt(0), letters.charAt(1)));
        }
        return formations;
    }

    private Variants variants(String name) {
        List<Variants.Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : rules.path(name).properties()) {
            pairs.add(Variants.Pair.of(each.getKey(), each.getValue().asString()));
        }
        return new Variants(pairs, name.equals("variants"));
    }

    /** Endings that a word of such an end may take, though a dictionary has it without them. */
    private Variants inflected() {
        List<Variants.Pair> pairs = new ArrayList<>();
        for (JsonNode each : rules.path("inflected")) {
            String dropped = each.path("drop").asString("");
            for (String end : WordLists.split(each.path("ends").asString())) {
                String stem = end.substring(0, end.length() - dropped.length());
                for (String taken : WordLists.split(each.path("take").asString())) {
                    pairs.add(Variants.Pair.of(stem + taken + "$", end));
                }
            }
        }
        return new Variants(pairs, false);
    }

    private Paradigms paradigms() {
        Paradigms paradigms = new Paradigms();
        for (Map.Entry<String, JsonNode> each : rules.path("paradigms").properties()) {
            paradigms.add(each.getKey(), WordLists.split(each.getValue().asString()));
        }
        return paradigms;
    }

    private Prefixes prefixes() {
        List<Prefixes.Group> groups = new ArrayList<>();
        for (JsonNode each : rules.path("prefixes")) {
            groups.add(
                    new Prefixes.Group(
                            Set.copyOf(WordLists.split(each.path("write").asString())),
                            each.path("shortest").asInt(),
                            Pattern.compile(each.path("ends").asString(""))));
        }
        return new Prefixes(groups);
    }

    private EndingChains endings() {
        JsonNode of = rules.path("sounds");
        Map<Character, String> groups = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : of.path("groups").properties()) {
            groups.put(each.getKey().charAt(0), each.getValue().asString());
        }
        Sounds sounds =
                new Sounds(
                        of.path("back").asString(),
                        of.path("front").asString(),
                        of.path("unsure").asString(),
                        WordLists.split(of.path("mixed").asString()),
                        groups);
        List<Ending> endings = new ArrayList<>();
        for (JsonNode each : rules.path("endings")) {
            addForms(each, groups.keySet(), endings);
        }
        return new EndingChains(
                sounds,
                endings,
                shortened(),
                Set.copyOf(WordLists.split(of.path("soften").asString())),
                Set.copyOf(WordLists.split(of.path("merged").asString())),
                of.path("doubled").asString(),
                of.path("foreign").asString());
    }

    private Map<String, String> shortened() {
        Map<String, String> shortened = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : rules.path("shortened").properties()) {
            shortened.put(each.getKey(), each.getValue().asString());
        }
        return shortened;
    }

    /** {@code vur:лАр lmz:дАр t:тАр}: behind which groups of sounds an ending is written how. */
    private void addForms(JsonNode rule, Set<Character> all, List<Ending> endings) {
        Set<String> behind = Set.copyOf(WordLists.split(rule.path("behind").asString()));
        String makes = rule.path("makes").asString();
        for (String part : WordLists.split(rule.path("write").asString())) {
            int colon = part.indexOf(':');
            Set<Character> sounds = colon < 0 ? all : characters(part.substring(0, colon));
            String pattern = part.substring(colon + 1);
            String back = inHarmony(pattern, "back");
            String front = inHarmony(pattern, "front");
            if (back.equals(front)) {
                endings.add(new Ending(back, sounds, Harmony.EITHER, behind, makes));
            } else {
                endings.add(new Ending(back, sounds, Harmony.BACK, behind, makes));
                endings.add(new Ending(front, sounds, Harmony.FRONT, behind, makes));
            }
        }
    }

    private static Set<Character> characters(String letters) {
        Set<Character> set = new HashSet<>();
        letters.chars().forEach(c -> set.add((char) c));
        return set;
    }

    /** Capitals stand for letters that go with the vowels of the word. */
    private String inHarmony(String pattern, String which) {
        String capitals = rules.path("harmony").path("letters").asString();
        String instead = rules.path("harmony").path(which).asString();
        return new LetterSubstitution(capitals, instead).in(pattern);
    }
}
