package org.travaux.app.viewmodel.display;

import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Texts that have been read, for tests of how they are shown. */
public final class Texts {
    /** What the program says in English. */
    public static final Sentences ENGLISH = Sentences.in("en");

    static final Profile NOTATION = TestDrafts.english().notation();

    /** Delegations by their codes. */
    public static final Naming CODES = new Naming(NOTATION, ENGLISH, false);

    /** Every form of the notation, one a text. */
    static final List<String> FORMS =
            List.of(
                    "",
                    "The rivers we share.",
                    "We [shall] (+KAZ, TJK) [should] (-KAZ; CHN tcb) meet.",
                    "the modalit[y][ies] of exchange",
                    "glaciers [of Central [and South [and West] (+TUR)] (+PAK; -CHN) Asia] melt",
                    "[We thank the host.] (EU, G77: delete)",
                    "snow[, ice] (+KGZ; -UZB) and rain",
                    "[upstream]/[downstream] States",
                    "within [X] years of [date]",
                    "under resolution [A/RES/70/1],",
                    "[agreed ad ref] The fund is set up.",
                    "{note to translators} *Recalling* its **firm** resolve",
                    "see [the report](https://example.org/report) and [^1]",
                    "an escaped \\[bracket\\] and [...]",
                    "a bracket [without an end (+MNG)",
                    "an end] (-TUR) without a bracket",
                    "[the text - US; G77 delete] of a chair",
                    "[EU: the text of the Union]",
                    "[a] (+Atlantis) from nobody known",
                    "Суды [ортақ] (+Қазақстан) [бірлескен] (-КНР) басқару",
                    "\ud83d\ude00 [\ud83d\ude00] (+KAZ)\ud83d");

    private static final List<String> SCRAPS =
            List.of(
                    "[",
                    "]",
                    "(",
                    ")",
                    "{",
                    "}",
                    "[shall]",
                    "] (+KAZ)",
                    " (-TUR; CHN tcb)",
                    "\\",
                    "\\[",
                    "[X]",
                    "[...]",
                    "water ",
                    "су ",
                    "*",
                    "**bold**",
                    "/",
                    " - US",
                    "EU: ",
                    "(+",
                    "[^1]",
                    "[a](http://e.org)",
                    "\ud83d",
                    "\ud83d\ude00",
                    "\u200f",
                    "\n",
                    "\u2060",
                    ",",
                    "G77");

    private Texts() {}

    /** Texts of brackets and notes in any order, the same for the same seed. */
    public static List<String> hostile(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder();
            for (int scraps = random.nextInt(30); scraps > 0; scraps--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** A session over a draft in which nothing runs in the background. */
    public static Session session(Draft draft) {
        return new Session(draft, new SplittableRandom(3), Background.none());
    }

    /** An English text of one paragraph. */
    public static ReadText read(String text) {
        return session(TestDrafts.english(text)).text(0, Language.ENGLISH);
    }

    /** English texts that follow one another. */
    static List<ReadText> readAll(List<String> texts) {
        Session session = session(TestDrafts.english(texts.toArray(String[]::new)));
        List<ReadText> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            read.add(session.text(i, Language.ENGLISH));
        }
        return read;
    }

    /** Types at the beginning of a draft. */
    public static void type(EditorModel model, String what) {
        Place start = new Place(0, model.languages().getFirst(), 0);
        int length = model.textAt(start).text().length();
        model.type(start, ChangeSet.of(length, TextEdit.insert(0, what)), false);
    }
}
