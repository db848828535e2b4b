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
import org.travaux.markup.compare.WordDiff;
import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** One paragraph of very many words, all of which are others or stand elsewhere in the copy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class HostileWordsBenchmark {
    /** What became of the words. */
    public enum Words {
        REPLACED,
        SHUFFLED
    }

    @Param Words became;

    @Param("10000")
    int count;

    private List<String> words = List.of();
    private List<String> wordsAfter = List.of();
    private Draft base = GeneratedText.draft("", List.of());
    private Draft changed = base;

    @Setup
    public void generate() {
        GeneratedText text = new GeneratedText(10);
        words = text.words(count);
        wordsAfter = new ArrayList<>(words);
        if (became == Words.SHUFFLED) {
            Collections.shuffle(wordsAfter, new Random(20));
        } else {
            wordsAfter.replaceAll(word -> word + "q" + word.length());
        }
        base = draft(words);
        changed = draft(wordsAfter);
    }

    private static Draft draft(List<String> words) {
        return GeneratedText.draft(
                "base",
                List.of(
                        new GeneratedText.Numbered("1.", String.join(" ", words)),
                        new GeneratedText.Numbered("2.", "Ends.")));
    }

    @Benchmark
    public Object words() {
        return WordDiff.between(String.join(" ", words), String.join(" ", wordsAfter));
    }

    @Benchmark
    public Comparison readAndCompare() {
        return Comparison.of(DraftReading.of(base), DraftReading.of(changed));
    }

    @Benchmark
    public Draft compile() {
        return Compiler.compile(
                base,
                List.of(new Copy("chn.docx", "CHN", changed)),
                "",
                new Ids(new SplittableRandom(8)));
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
