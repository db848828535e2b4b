package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies held against the text that each was made from: the draft as it is, or the text before any
 * was compiled. What a delegation sent in a file for each language is one copy.
 */
final class ComparedCopies {
    private final Draft draft;
    private final NumberedCopies numbers;
    private final EarlierCopies earlier;
    private final SaidOfText ofBase = new SaidOfText();
    private final SaidOfText ofDraft = new SaidOfText();
    private final List<CompilationRemark> remarks = new ArrayList<>();

    /**
     * A copy with who speaks in it.
     *
     * @param first the number that the first of them has among all copies
     * @param late whether it is of the text before any was compiled
     * @param files by language the number of the file in which it came, if there are several
     */
    private record Numbered(
            Copy copy,
            List<String> speakers,
            int first,
            boolean late,
            Map<Language, Integer> files) {
        /** The same, of which it is known what it was made from. */
        Numbered late(boolean known) {
            return new Numbered(copy, speakers, first, known, files);
        }

        /** Whether another is the same delegation's copy in other languages. */
        boolean isTranslatedBy(Numbered other) {
            return late == other.late
                    && copy.delegation().equals(other.copy.delegation())
                    && speakers.size() == 1
                    && other.speakers.size() == 1
                    && Collections.disjoint(copy.text().languages(), other.copy.text().languages());
        }
    }

    /**
     * A copy that was compared.
     *
     * @param late whether with the text before any was compiled
     */
    private record Compared(CopyVersions said, boolean late) {}

    /**
     * Compares copies of a draft.
     *
     * @param numbers to which the copies are added, by delegation and file
     */
    ComparedCopies(Draft draft, NumberedCopies numbers, EarlierCopies earlier, List<Copy> copies) {
        this.draft = draft;
        this.numbers = numbers;
        this.earlier = earlier;
        compare(copies);
    }

    /** What is said by copies of the text before any was compiled. */
    SaidOfText ofBase() {
        return ofBase;
    }

    /** What is said by copies of the draft as it is. */
    SaidOfText ofDraft() {
        return ofDraft;
    }

    /** What is to be told of the copies. */
    List<CompilationRemark> remarks() {
        return remarks;
    }

    /** Each copy is compared by itself, on all processors. */
    private void compare(List<Copy> copies) {
        List<Numbered> inOrder =
                copies.stream()
                        .sorted(Comparator.comparing(Copy::delegation).thenComparing(Copy::file))
                        .map(this::numbered)
                        .toList();
        List<Numbered> numbered =
                inOrder.parallelStream().map(each -> each.late(isOfTextBefore(each.copy))).toList();
        tellSameDelegations(numbered);
        List<Integer> all = IntStream.range(0, draft.paragraphs().size()).boxed().toList();
        List<Integer> before = earlier.paragraphsBefore();
        Draft base = draft.withParagraphs(before.stream().map(earlier::stood).toList());
        together(numbered, base).parallelStream()
                .map(each -> compared(each, base))
                .toList()
                .forEach(
                        each -> {
                            remarks.addAll(each.said.remarks());
                            if (each.late) {
                                ofBase.add(each.said, before);
                            } else {
                                ofDraft.add(each.said, all);
                            }
                        });
    }

    /** Copies that a delegation sent in a file for each language are one, where they can be. */
    private List<Numbered> together(List<Numbered> copies, Draft base) {
        List<List<Numbered>> groups = new ArrayList<>();
        for (Numbered copy : copies) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(each -> each.isTranslatedBy(copy)))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(copy),
                            () -> groups.add(new ArrayList<>(List.of(copy))));
        }
        return groups.stream().flatMap(group -> sideBySide(group, base)).toList();
    }

    private Stream<Numbered> sideBySide(List<Numbered> files, Draft base) {
        Numbered first = files.getFirst();
        Draft text =
                files.size() == 1
                        ? null
                        : LanguageFiles.sideBySide(
                                first.late ? base : draft,
                                files.stream().map(each -> each.copy.text()).toList());
        if (text == null) {
            return files.stream();
        }
        Map<Language, Integer> numbersOf = new HashMap<>();
        for (Numbered each : files) {
            each.copy.text().languages().forEach(one -> numbersOf.put(one, each.first));
        }
        Copy whole = new Copy(first.copy.file(), first.copy.delegation(), text);
        return Stream.of(new Numbered(whole, first.speakers, first.first, first.late, numbersOf));
    }

    /**
     * Where they differ, what both say stands: nobody else knows which of them holds. Copies in
     * different languages are one.
     */
    private void tellSameDelegations(List<Numbered> copies) {
        for (int i = 1; i < copies.size(); i++) {
            Copy copy = copies.get(i).copy;
            for (int j = i - 1; j >= 0; j--) {
                Copy before = copies.get(j).copy;
                if (isSaidTwice(before, copy)) {
                    remarks.add(
                            new CompilationRemark(
                                    CompilationRemark.Kind.SAME_DELEGATION,
                                    copies.get(i).first,
                                    "",
                                    before.file()));
                    break;
                }
            }
        }
    }

    private boolean isSaidTwice(Copy one, Copy other) {
        return one.delegation().equals(other.delegation())
                && draft.languages().stream()
                        .anyMatch(
                                each ->
                                        one.text().languages().contains(each)
                                                && other.text().languages().contains(each));
    }

    private boolean isOfTextBefore(Copy copy) {
        if (earlier.isEmpty()) {
            return false;
        }
        return switch (copy.origin()) {
            case DRAFT -> false;
            case TEXT_BEFORE -> true;
            case UNKNOWN -> !CopyOrigin.isDraft(draft, earlier, copy.text());
        };
    }

    private Compared compared(Numbered one, Draft base) {
        Draft origin = one.late ? base : draft;
        CopyVersions said = new CopyVersions(origin, one.copy, one.speakers, one.first, one.files);
        return new Compared(said, one.late);
    }

    private Numbered numbered(Copy copy) {
        List<String> speakers = new ArrayList<>();
        speakers.add(copy.delegation());
        new TreeSet<>(copy.speakers())
                .stream().filter(each -> !speakers.contains(each)).forEach(speakers::add);
        List<Integer> own =
                speakers.stream()
                        .map(each -> numbers.add(new CompiledCopy(copy.file(), each)))
                        .toList();
        return new Numbered(copy, speakers, own.getFirst(), false, Map.of());
    }
}
