package org.travaux.markup.merge;

import org.travaux.markup.profile.Profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a merged text reads as both sides meant it: brackets that are partners are so in the side
 * that they are from, and alternatives are of one choice if a side has them so, or both stand for
 * the same words.
 */
final class MeantBrackets {
    private final List<MergedWord> words;
    private final SideText merged;
    private final SideText first;
    private final SideText second;

    /** By the index of an alternative's first bracket one that is of the same choice. */
    private final Map<Integer, Integer> meant = new HashMap<>();

    private MeantBrackets(
            List<MergedWord> words, SideText merged, SideText first, SideText second) {
        this.words = words;
        this.merged = merged;
        this.first = first;
        this.second = second;
    }

    static boolean are(WrittenMerge written, SideText first, SideText second, Profile profile) {
        SideText merged = SideText.of(written.text(), profile);
        return new MeantBrackets(written.words(), merged, first, second).areMeant();
    }

    private boolean areMeant() {
        if (merged.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean bracket = words.get(i).word().equals("[") || words.get(i).word().equals("]");
            if (bracket && !(isMeant(i, true) && isMeant(i, false) && isFreshMeant(i))) {
                return false;
            }
        }
        return choicesAreMeant();
    }

    /** Whether a bracket of a side has the partner here that it has there. */
    private boolean isMeant(int index, boolean inFirst) {
        SideText side = inFirst ? first : second;
        int there = words.get(index).in(inFirst);
        if (there == SideText.NONE) {
            return true;
        }
        int partner = merged.partner(index);
        if (partner == SideText.NONE) {
            return side.partner(there) == SideText.NONE;
        }
        int partnerThere = words.get(partner).in(inFirst);
        return side.partner(there) != SideText.NONE
                && (partnerThere == SideText.NONE || side.partner(there) == partnerThere);
    }

    /** Whether a bracket and its partner are from one side, or both are new. */
    private boolean isFreshMeant(int index) {
        int partner = merged.partner(index);
        if (partner == SideText.NONE) {
            return words.get(index).first() != SideText.NONE
                    || words.get(index).second() != SideText.NONE;
        }
        MergedWord one = words.get(index);
        MergedWord other = words.get(partner);
        boolean inFirst = one.first() != SideText.NONE && other.first() != SideText.NONE;
        boolean inSecond = one.second() != SideText.NONE && other.second() != SideText.NONE;
        return inFirst || inSecond || (one.group() > 0 && one.group() == other.group());
    }

    private boolean choicesAreMeant() {
        Map<Integer, Integer> ofFirst = new HashMap<>();
        Map<Integer, Integer> ofSecond = new HashMap<>();
        Map<Integer, Integer> ofGroup = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            MergedWord word = words.get(i);
            if (merged.choice(i) != SideText.NONE) {
                join(ofFirst, word.first() == SideText.NONE ? -1 : first.choice(word.first()), i);
                join(
                        ofSecond,
                        word.second() == SideText.NONE ? -1 : second.choice(word.second()),
                        i);
                join(ofGroup, word.group() == 0 ? -1 : word.group(), i);
            }
        }
        Map<Integer, Integer> choices = new HashMap<>();
        Map<Integer, Integer> roots = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (merged.choice(i) != SideText.NONE) {
                Integer root = choices.putIfAbsent(merged.choice(i), root(i));
                Integer choice = roots.putIfAbsent(root(i), merged.choice(i));
                boolean other = root != null && root != root(i);
                if (other || (choice != null && choice != merged.choice(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void join(Map<Integer, Integer> known, int choice, int index) {
        Integer other = choice < 0 ? null : known.putIfAbsent(choice, index);
        if (other != null) {
            int root = root(index);
            if (root != root(other)) {
                meant.put(root, root(other));
            }
        }
    }

    private int root(int index) {
        int root = index;
        while (meant.containsKey(root)) {
            root = meant.get(root);
        }
        return root;
    }
}
