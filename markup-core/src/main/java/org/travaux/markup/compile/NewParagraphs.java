package org.travaux.markup.compile;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paragraphs that copies have besides, by the place where they stand. Those that came in with
 * copies compiled before and those that come in now are put together as if all had come at once; a
 * paragraph that was there keeps its id and its label.
 */
final class NewParagraphs {
    private final Draft draft;
    private final EarlierCopies earlier;
    private final ParagraphInSteps writing;
    private final Comparator<CopyVersion> order;
    private final Ids ids;

    private final Map<Integer, List<CompiledParagraph>> behind = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();

    NewParagraphs(
            Draft draft,
            EarlierCopies earlier,
            ParagraphInSteps writing,
            Comparator<CopyVersion> order,
            Ids ids) {
        this.draft = draft;
        this.earlier = earlier;
        this.writing = writing;
        this.order = order;
        this.ids = ids;
    }

    /** Those that now stand behind a paragraph of the draft; -1 for the beginning. */
    List<CompiledParagraph> behind(int paragraph) {
        return behind.getOrDefault(paragraph, List.of());
    }

    /** Those that came in before and are written anew. */
    Set<Integer> gone() {
        return gone;
    }

    /** The ids of those that want a label. */
    Set<String> labelled() {
        return labelled;
    }

    /** Adds paragraphs of copies that were made from the draft as it is. */
    void addOfDraft(Map<Integer, List<NewParagraph>> fresh) {
        fresh.forEach(
                (place, paragraphs) ->
                        groups(paragraphs).forEach(group -> addBehind(place, group)));
    }

    /** Adds paragraphs of copies that were made from the text before any was compiled. */
    void addOfBase(Map<Integer, List<NewParagraph>> fresh) {
        fresh.forEach(this::addOfBase);
    }

    private void addOfBase(int place, List<NewParagraph> fresh) {
        List<NewParagraph> all = new ArrayList<>(fresh);
        IdentityHashMap<NewParagraph, Integer> there = new IdentityHashMap<>();
        for (int i = place + 1; i < draft.paragraphs().size() && earlier.isNew(i); i++) {
            if (writing.standsAsCompiled(i)) {
                gone.add(i);
                for (CopyVersion version : earlier.versions(i)) {
                    NewParagraph known =
                            new NewParagraph(place, draft.paragraphs().get(i), version);
                    there.put(known, i);
                    all.add(known);
                }
            }
        }
        Set<Integer> kept = new HashSet<>();
        for (ParagraphGroups.Group group : groups(all)) {
            int known =
                    group.paragraphs().stream()
                            .map(one -> there.getOrDefault(one, -1))
                            .filter(i -> i >= 0 && !kept.contains(i))
                            .findFirst()
                            .orElse(-1);
            if (known < 0) {
                addBehind(place, group);
            } else {
                kept.add(known);
                add(place, write(earlier.stood(known), group).withEarlier());
            }
        }
    }

    private List<ParagraphGroups.Group> groups(List<NewParagraph> paragraphs) {
        return ParagraphGroups.of(
                paragraphs.stream()
                        .sorted(Comparator.comparing(NewParagraph::version, order))
                        .toList());
    }

    private void addBehind(int place, ParagraphGroups.Group group) {
        Paragraph like = group.paragraphs().getFirst().like();
        Paragraph empty =
                Paragraph.of(ids.next('p'), like.kind(), null, like.level(), Map.of())
                        .withLayout(group.layout());
        if (like.label() != null) {
            labelled.add(empty.id());
        }
        add(place, write(empty, group));
    }

    private void add(int place, CompiledParagraph compiled) {
        behind.computeIfAbsent(place, _ -> new ArrayList<>()).add(compiled);
    }

    private CompiledParagraph write(Paragraph empty, ParagraphGroups.Group group) {
        // Ids of paragraphs do not depend on what is written in those before.
        return writing.write(
                empty,
                group.paragraphs().stream().map(NewParagraph::version).toList(),
                ids.others());
    }
}
