package org.travaux.markup;

import com.github.difflib.DiffUtils;

import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.compare.Sequences;
import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * A text of so many paragraphs beside a copy of it in which one paragraph in ten was changed: as
 * the program compares them, and all words of both as one row by three libraries. And eight such
 * copies compiled. What the figures mean stands in {@code docs/benchmarks/comparing.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
public class ComparingBenchmark {
    private static final List<String> DELEGATIONS =
            List.of("AZE", "CHN", "IND", "JPN", "KOR", "MNG", "RUS", "TUR");

    @Param({"300", "3000", "30000"})
    int paragraphs;

    private List<String> words = List.of();
    private List<String> wordsAfter = List.of();
    private Draft base = GeneratedText.draft("", List.of());
    private List<Copy> copies = List.of();
    private DraftReading before = DraftReading.of(base);
    private DraftReading after = before;

    @Setup
    public void generate() {
        GeneratedText text = new GeneratedText(59);
        List<GeneratedText.Numbered> texts = text.paragraphs(paragraphs);
        base = GeneratedText.draft("base", texts);
        copies = text.copies(texts, DELEGATIONS);
        List<GeneratedText.Numbered> changed = text.changed(texts);
        before = DraftReading.of(base);
        after = DraftReading.of(GeneratedText.draft("after", changed));
        words = GeneratedText.wordsOf(texts);
        wordsAfter = GeneratedText.wordsOf(changed);
    }

    /** What the program tells of two drafts that have been read. */
    @Benchmark
    public Comparison compare() {
        return Comparison.of(before, after);
    }

    /** The same, with the notation of both read first. */
    @Benchmark
    public Comparison readAndCompare() {
        return Comparison.of(DraftReading.of(before.draft()), DraftReading.of(after.draft()));
    }

    /** Eight copies compiled into one draft. */
    @Benchmark
    public Draft compileEight() {
        return Compiler.compile(base, copies, "", new Ids(new SplittableRandom(8)));
    }

    /** The words alone, by the program's own method. */
    @Benchmark
    public Object words() {
        return Sequences.matches(words, wordsAfter);
    }

    @Benchmark
    public Object wordsByJavaDiffUtils() {
        return DiffUtils.diff(words, wordsAfter);
    }

    @Benchmark
    public Object wordsByHistogram() {
        return new HistogramDiff()
                .diff(new GitWords.Comparator(), new GitWords(words), new GitWords(wordsAfter));
    }

    @Benchmark
    public Object wordsByMyers() {
        return MyersDiff.INSTANCE.diff(
                new GitWords.Comparator(), new GitWords(words), new GitWords(wordsAfter));
    }
}
