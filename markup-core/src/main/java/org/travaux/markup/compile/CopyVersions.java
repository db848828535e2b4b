package org.travaux.markup.compile;

import org.travaux.markup.compare.ParagraphAlignment;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.DelegationPosition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a copy says of each paragraph of the base, and what paragraphs it has besides. */
final class CopyVersions {
    private static final double LITTLE = 0.3;
    private static final int NOT_THERE = ParagraphAlignment.NONE;

    private final Draft base;
    private final Copy copy;
    private final Profile profile;
    private final List<String> speakers;
    private final int firstCopy;
    private final Map<Language, Integer> files;
    private final List<Language> languages;
    private final List<List<CopyVersion>> versions = new ArrayList<>();
    private final List<NewParagraph> fresh = new ArrayList<>();
    private final List<CompilationRemark> remarks = new ArrayList<>();

    /**
     * @param speakers who speak in it, its owner first
     * @param firstCopy the index that the first of them has among the compilation's copies
     * @param files by language the index of the file in which it came, if there are several; in
     *     these only the owner speaks
     */
    CopyVersions(
            Draft base,
            Copy copy,
            List<String> speakers,
            int firstCopy,
            Map<Language, Integer> files) {
        this.base = base;
        this.copy = copy;
        this.profile = base.notation();
        this.speakers = speakers;
        this.firstCopy = firstCopy;
        this.files = files;
        this.languages =
                base.sourceFirst().stream().filter(copy.text().languages()::contains).toList();
        base.paragraphs().forEach(_ -> versions.add(new ArrayList<>()));
        if (languages.isEmpty()) {
            remark(CompilationRemark.Kind.OTHER_LANGUAGE, "", "");
        } else {
            find();
        }
    }

    /** For each paragraph of the base who would have it how, where that is not as it is. */
    List<List<CopyVersion>> versions() {
        return versions;
    }

    List<NewParagraph> fresh() {
        return fresh;
    }

    List<CompilationRemark> remarks() {
        return remarks;
    }

    private void remark(CompilationRemark.Kind kind, String paragraph, String words) {
        remarks.add(new CompilationRemark(kind, firstCopy, paragraph, words));
    }

    private void remark(
            CompilationRemark.Kind kind, Language language, String paragraph, String words) {
        int file = files.getOrDefault(language, firstCopy);
        remarks.add(new CompilationRemark(kind, file, paragraph, words));
    }

    private void find() {
        List<Pair> pairs = CopyOrigin.pairs(base, copy.text());
        warnIfUnlike(pairs);
        int behind = -1;
        for (Pair pair : pairs) {
            if (pair.after() == ParagraphAlignment.NONE) {
                addGone(pair.before(), false);
                behind = pair.before();
            } else if (pair.before() == ParagraphAlignment.NONE) {
                addFresh(behind, pair.after(), NOT_THERE);
            } else if (pair.moved()) {
                addGone(pair.before(), true);
                addFresh(behind, pair.after(), pair.before());
            } else {
                addChanged(pair.before(), pair.after());
                behind = pair.before();
            }
        }
        boolean same =
                fresh.isEmpty()
                        && versions.stream().allMatch(List::isEmpty)
                        && remarks.stream()
                                .noneMatch(
                                        one ->
                                                one.kind()
                                                        == CompilationRemark.Kind.GONE_IN_LANGUAGE);
        if (same) {
            remark(CompilationRemark.Kind.NO_DIFFERENCE, "", "");
        }
    }

    private void warnIfUnlike(List<Pair> pairs) {
        long paired = pairs.stream().filter(one -> one.before() >= 0 && one.after() >= 0).count();
        if (paired < LITTLE * base.paragraphs().size()) {
            remark(CompilationRemark.Kind.LITTLE_IN_COMMON, "", "");
        }
    }

    /** A paragraph that is gone from a copy in one language is to go in all. */
    private void addGone(int paragraph, boolean elsewhere) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : base.sourceFirst()) {
            if (!base.paragraphs().get(paragraph).text(language).text().isBlank()) {
                texts.put(language, "");
            }
        }
        if (!texts.isEmpty()) {
            versions.get(paragraph).add(version(0, texts, Map.of(), elsewhere));
        }
    }

    private CopyVersion version(
            int speaker,
            Map<Language, String> texts,
            Map<Language, List<Reserve>> reserves,
            boolean elsewhere) {
        CopyVersion whole =
                new CopyVersion(
                        firstCopy + speaker, speakers.get(speaker), texts, reserves, elsewhere);
        return files.isEmpty() ? whole : whole.ofFiles(files);
    }

    /**
     * @param from where it stands in the base, if it was moved
     */
    private void addFresh(int behind, int index, int from) {
        Paragraph like = copy.text().paragraphs().get(index);
        boolean elsewhere = from != NOT_THERE;
        Map<Language, OwnText> own = new LinkedHashMap<>();
        for (Language language : languages) {
            String stood = elsewhere ? base.paragraphs().get(from).text(language).text() : "";
            own.put(language, own(stood, like.text(language).text()));
        }
        for (int speaker = 0; speaker < speakers.size(); speaker++) {
            Map<Language, String> texts = new LinkedHashMap<>();
            for (Map.Entry<Language, OwnText> each : own.entrySet()) {
                if (speaker == 0 || each.getValue().hasNewBrackets()) {
                    String text = each.getValue().of(speakers.get(speaker)).text();
                    if (!text.isBlank()) {
                        texts.put(each.getKey(), text);
                    }
                }
            }
            if (!texts.isEmpty()) {
                fresh.add(
                        new NewParagraph(
                                behind, like, version(speaker, texts, Map.of(), elsewhere)));
            }
        }
        tell(own.values(), like.label() == null ? "" : like.label().text());
    }

    private OwnText own(String stood, String said) {
        return new OwnText(
                Wordings.of(stood, profile),
                Wordings.of(said, profile),
                speakers.getFirst(),
                Set.copyOf(speakers),
                profile);
    }

    private void addChanged(int index, int other) {
        Paragraph stood = base.paragraphs().get(index);
        Paragraph said = copy.text().paragraphs().get(other);
        Map<Language, OwnText> own = new LinkedHashMap<>();
        for (Language language : languages) {
            String before = stood.text(language).text();
            String after = said.text(language).text();
            if (after.isBlank() && !before.isBlank() && languages.size() > 1) {
                remark(
                        CompilationRemark.Kind.GONE_IN_LANGUAGE,
                        language,
                        base.nameOf(index),
                        before);
            } else if (!before.equals(after)) {
                own.put(language, own(before, after));
            } else if (!stood.text(language).marks().equals(said.text(language).marks())) {
                remark(CompilationRemark.Kind.LOOKS, language, base.nameOf(index), "");
            }
        }
        if (own.isEmpty()) {
            return;
        }
        for (int speaker = 0; speaker < speakers.size(); speaker++) {
            Map<Language, String> texts = new LinkedHashMap<>();
            Map<Language, List<Reserve>> reserves = new LinkedHashMap<>();
            for (Map.Entry<Language, OwnText> each : own.entrySet()) {
                if (speaker == 0 || each.getValue().hasNewBrackets()) {
                    String text = each.getValue().of(speakers.get(speaker)).text();
                    List<Reserve> kept = each.getValue().reserves(speakers.get(speaker));
                    if (!text.equals(stood.text(each.getKey()).text())) {
                        texts.put(each.getKey(), text);
                    }
                    if (!kept.isEmpty()) {
                        reserves.put(each.getKey(), kept);
                    }
                }
            }
            if (!texts.isEmpty() || !reserves.isEmpty()) {
                versions.get(index).add(version(speaker, texts, reserves, false));
            }
        }
        tell(own.values(), base.nameOf(index));
    }

    /** Tells what was written for those who do not speak in the copy, and of loose brackets. */
    private void tell(Collection<OwnText> texts, String name) {
        if (texts.stream().anyMatch(OwnText::hasNewLooseBrackets)) {
            remark(CompilationRemark.Kind.LOOSE_BRACKET, name, "");
        }
        Set<String> told = new HashSet<>();
        for (OwnText text : texts) {
            for (DelegationPosition position : text.newPositions()) {
                if (!speakers.contains(position.delegation())
                        && told.add(position.delegation() + " " + position.stance())) {
                    remark(CompilationRemark.Kind.FOR_OTHERS, name, position.delegation());
                }
            }
        }
    }
}
