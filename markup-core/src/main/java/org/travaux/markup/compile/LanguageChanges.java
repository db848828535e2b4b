package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.WordDiff;
import org.travaux.markup.compare.WordDiff.Gap;
import org.travaux.markup.edit.Proposal;
import org.travaux.markup.edit.Scope;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody changed in one language of a paragraph: words outside of the choices that are
 * there, and what is in these.
 */
final class LanguageChanges {
    private final Wordings base;
    private final Wordings own;
    private final Profile profile;
    private final String delegation;

    private List<Gap> gaps = List.of();
    private final List<Span> words = new ArrayList<>();
    private final Map<Integer, ChoiceChange> choices = new TreeMap<>();

    private LanguageChanges(Wordings base, Wordings own, Profile profile, String delegation) {
        this.base = base;
        this.own = own;
        this.profile = profile;
        this.delegation = delegation;
    }

    static LanguageChanges of(Wordings base, Wordings own, Profile profile, String delegation) {
        LanguageChanges changes = new LanguageChanges(base, own, profile, delegation);
        if (!base.text().equals(own.text())) {
            changes.find();
        }
        return changes;
    }

    /** All of a paragraph is another, whatever of it is the same. */
    static LanguageChanges whole(Wordings base, Wordings own, Profile profile, String delegation) {
        LanguageChanges changes = new LanguageChanges(base, own, profile, delegation);
        if (!base.text().equals(own.text())) {
            changes.gaps = List.of(new Gap(0, base.words().size(), 0, own.words().size()));
            changes.words.add(Span.of(0, base.words().size()));
        }
        return changes;
    }

    /** Differences outside of the choices that are there, or around them. */
    List<Span> words() {
        return words;
    }

    /** By the index of the choice. */
    Map<Integer, ChoiceChange> choices() {
        return choices;
    }

    /** What stands where words of the base stand. */
    String instead(Span span) {
        int from = span.from();
        int to = span.to();
        for (Gap gap : gaps) {
            int growth = gap.toAfter() - gap.fromAfter() - gap.to() + gap.from();
            boolean place = gap.from() == gap.to();
            if (gap.to() < span.from()
                    || (gap.to() == span.from() && !(place && span.withFront()))) {
                from += growth;
            }
            if (gap.to() < span.to()
                    || (gap.to() == span.to() && (!place || span.withEnd()))
                    || (place && gap.to() == span.from() && !span.withFront() && span.isPlace())) {
                to += growth;
            }
        }
        return own.between(from, to);
    }

    private void find() {
        gaps = new WordDiff(base.text(), base.words(), own.text(), own.words()).gaps();
        List<Span> spans = new ArrayList<>();
        for (Gap gap : gaps) {
            add(spans, grown(gap));
        }
        Map<Integer, Span> within = new TreeMap<>();
        for (Span span : spans) {
            int choice = innermost(span);
            if (choice < 0) {
                words.add(span);
            } else {
                within.merge(choice, span, Span::with);
            }
        }
        within.forEach(
                (choice, span) -> {
                    if (!hasAncestor(choice, within)) {
                        put(changeOf(choice, span));
                    }
                });
        positions();
    }

    /** Adds a span; one that overlaps those before is one with them. */
    private void add(List<Span> spans, Span span) {
        Span whole = span;
        while (!spans.isEmpty() && spans.getLast().to() > whole.from()) {
            whole = grown(spans.removeLast().with(whole));
        }
        spans.add(whole);
    }

    private Span grown(Gap gap) {
        Span span = Span.of(gap.from(), gap.to());
        if (span.isPlace() && isBracketed(gap)) {
            for (Choice choice : base.reading().choices()) {
                Span all = span(choice);
                if (all.to() == gap.from() || all.from() == gap.from()) {
                    return grown(all.with(span));
                }
            }
        }
        return grown(span);
    }

    /** Whether brackets were put in, which beside a choice are further alternatives of it. */
    private boolean isBracketed(Gap gap) {
        return own.words().words().get(gap.fromAfter()).equals("[")
                && own.words().words().get(gap.toAfter() - 1).equals("]");
    }

    /** With all of the choices that it cuts. */
    private Span grown(Span span) {
        Span grown = span;
        for (Choice choice : base.reading().choices()) {
            Span all = span(choice);
            boolean inside = all.from() <= grown.from() && grown.to() <= all.to();
            boolean around = grown.from() <= all.from() && all.to() <= grown.to();
            if (grown.overlaps(all) && !inside && !around) {
                grown = grown.with(all);
            }
        }
        return grown.isPlace() ? inPlaceholder(grown) : whole(grown);
    }

    /** What is put into a placeholder makes another one of all of it. */
    private Span inPlaceholder(Span place) {
        for (Element element : base.reading().others()) {
            int from = base.from(element.range().start());
            int to = base.from(element.range().end());
            if (element.kind() == Element.Kind.PLACEHOLDER
                    && from < place.from()
                    && place.from() < to) {
                return place.with(new Span(from, to, false, false));
            }
        }
        return place;
    }

    /** As far as a gesture has to reach that is about these words, and cuts no parenthesis. */
    private Span whole(Span span) {
        TextRange words = base.words().range(span.from(), span.to());
        TextRange all =
                switch (Proposal.scope(base.passage(profile), words)) {
                    case Scope.Words(TextRange range) -> range;
                    case Scope.Bracket(Element element, boolean _) -> element.range();
                    case Scope.Alternatives _, Scope.Caret _ -> words;
                };
        return all.equals(words)
                ? span
                : span.with(new Span(base.from(all.start()), base.from(all.end()), false, false));
    }

    private Span span(Choice choice) {
        return new Span(
                base.from(choice.range().start()), base.from(choice.range().end()), false, false);
    }

    /** The innermost choice in which a span lies; -1 for none. */
    private int innermost(Span span) {
        int innermost = -1;
        for (int i = 0; i < base.reading().choices().size(); i++) {
            Span all = span(base.reading().choices().get(i));
            boolean inside = all.from() <= span.from() && span.to() <= all.to();
            boolean beside = span.isPlace() && (span.from() == all.from() || span.to() == all.to());
            innermost = inside && !beside ? i : innermost;
        }
        return innermost;
    }

    private boolean hasAncestor(int choice, Map<Integer, Span> others) {
        List<Choice> choices = base.reading().choices();
        for (int at = choices.get(choice).parent(); at >= 0; at = choices.get(at).parent()) {
            if (others.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    private void put(ChoiceChange change) {
        if (!change.isEmpty()) {
            choices.put(change.choice(), change);
        }
    }

    private ChoiceChange changeOf(int index, Span changed) {
        Choice choice = base.reading().choices().get(index);
        String now = instead(span(choice).with(changed));
        List<String> stood = keys(choice, base.text());
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < stood.size(); i++) {
            left.add(i);
        }
        if (now.isBlank()) {
            return new ChoiceChange(index, left, -1, List.of(), List.of());
        }
        int same = stood.indexOf(SameWords.key(now));
        if (same >= 0) {
            return new ChoiceChange(index, List.of(), same, List.of(), List.of());
        }
        Wordings read = Wordings.of(now, profile);
        List<String> added = new ArrayList<>();
        Reading reading = read.reading();
        boolean one =
                !reading.choices().isEmpty()
                        && read.from(reading.choices().getFirst().range().start()) == 0
                        && read.from(reading.choices().getFirst().range().end())
                                == read.words().size();
        if (!one) {
            return new ChoiceChange(index, left, -1, List.of(now), List.of());
        }
        for (Alternative alternative : reading.choices().getFirst().alternatives()) {
            String words = alternative.words().of(now);
            int at = stood.indexOf(SameWords.key(words));
            if (at < 0) {
                added.add(words.strip());
            } else {
                left.remove(Integer.valueOf(at));
            }
        }
        return new ChoiceChange(index, left, -1, added, List.of());
    }

    private static List<String> keys(Choice choice, String text) {
        return choice.alternatives().stream()
                .map(alternative -> SameWords.key(alternative.words().of(text)))
                .toList();
    }

    /** Positions that were written or taken away on choices that are otherwise as they were. */
    private void positions() {
        for (int i = 0; i < base.reading().choices().size(); i++) {
            Choice stood = base.reading().choices().get(i);
            TextRange bracket = stood.alternatives().getFirst().range();
            int at = inOwn(base.from(bracket.start()));
            Choice now = at < 0 ? null : ownChoice(at);
            if (now == null
                    || choices.containsKey(i)
                    || now.alternatives().size() != stood.alternatives().size()) {
                continue;
            }
            List<Integer> opposed = new ArrayList<>();
            List<Integer> lifted = new ArrayList<>();
            int supported = -1;
            for (int j = 0; j < stood.alternatives().size(); j++) {
                Alternative before = stood.alternatives().get(j);
                Alternative after = now.alternatives().get(j);
                boolean wants = says(after, true);
                boolean refuses = says(after, false);
                if (wants && !says(before, true)) {
                    supported = j;
                } else if (refuses && !says(before, false)) {
                    opposed.add(j);
                } else if (!wants && !refuses && (says(before, true) || says(before, false))) {
                    lifted.add(j);
                }
            }
            put(new ChoiceChange(i, opposed, supported, List.of(), lifted));
        }
    }

    private boolean says(Alternative alternative, boolean favours) {
        return alternative.positions().stream()
                .anyMatch(
                        one ->
                                one.delegation().equals(delegation)
                                        && (favours
                                                ? one.stance().favours()
                                                : one.stance() == Stance.OPPOSES));
    }

    /** Where a word of the base stands in the other text; -1 if it is not there. */
    private int inOwn(int word) {
        int shift = 0;
        for (Gap gap : gaps) {
            if (gap.from() <= word && word < gap.to()) {
                return -1;
            }
            if (gap.to() <= word) {
                shift = gap.toAfter() - gap.to();
            }
        }
        return word + shift;
    }

    private @Nullable Choice ownChoice(int word) {
        int offset = own.words().ranges().get(word).start();
        for (Choice choice : own.reading().choices()) {
            if (choice.alternatives().getFirst().range().start() == offset) {
                return choice;
            }
        }
        return null;
    }
}
