package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One house's notation. Immutable; loaded from data files by {@link Profiles}.
 *
 * <p>The same characters mean different things in different houses: Rio+20 drafts write {@code
 * [extreme - US]} where the dash says who proposed, while {@code (-CHN)} at CICA says who opposes.
 */
public final class Profile {
    private final ProfileData data;
    private final DelegationRegister delegations;

    Profile(ProfileData data, DelegationRegister delegations) {
        this.data = data;
        this.delegations = delegations;
    }

    /** The name under which a draft asks for it: {@code cica}. */
    public String name() {
        return data.name();
    }

    /** What a plus sign in front of a name says. */
    public Stance plus() {
        return data.plus();
    }

    /** What a minus sign in front of a name says. */
    public Stance minus() {
        return data.minus();
    }

    /** What a name alone says. */
    public Stance bare() {
        return data.bare();
    }

    /**
     * Whether {@code [one] [other]}, with white space between, are alternatives of one choice
     * whatever stands in them.
     */
    public boolean spacedRunsJoin() {
        return data.spacedRuns() == SpacedRuns.JOIN;
    }

    /** What this house makes of {@code [one] [other]}, with white space between. */
    public SpacedRuns spacedRuns() {
        return data.spacedRuns();
    }

    /** What the words of a language are, by its tag; of one that is not known, nothing. */
    public WordKinds wordKinds(String language) {
        return data.wordKinds().getOrDefault(language, WordKinds.NONE);
    }

    /**
     * What the house is called where somebody chooses one, with an example of its notation; in
     * English where its file has no text in a language, and its name where it has none at all.
     *
     * @param language the tag of the language that it is shown in
     */
    public String title(String language) {
        Map<String, String> titles = data.titles();
        return titles.getOrDefault(language, titles.getOrDefault("en", name()));
    }

    /**
     * The stages that a text goes through in this house, from the first to the last; in English
     * where its file has no word in a language.
     *
     * @param language the tag of the language that they are named in
     */
    public List<String> stages(String language) {
        return data.stages().stream()
                .map(names -> names.getOrDefault(language, names.getOrDefault("en", "")))
                .toList();
    }

    /** By which colours texts of this house show what is agreed. */
    public AgreedColours agreedColours() {
        return data.agreedColours();
    }

    /** Where the house has its seat, or null if its file does not say. */
    public @Nullable Seat seat() {
        return data.seat();
    }

    /** When people of the house are at work, and how much time they usually give. */
    public WorkingTime workingTime() {
        return data.workingTime();
    }

    /** Who is a member of the house, in its order. */
    public List<Delegation> members() {
        return data.members().stream()
                .map(code -> Objects.requireNonNull(delegations.byCode(code), code))
                .toList();
    }

    /** Whether this house writes positions there. */
    public boolean reads(Attribution attribution) {
        return data.attributions().contains(attribution);
    }

    /** Where this house writes the positions that it takes down. */
    public Attribution writes() {
        return data.writes();
    }

    /** What this house writes down for whoever puts new words forward. */
    public Stance proposer() {
        return data.proposer();
    }

    /** The status word by which a stance is written down, or null if it has none of its own. */
    public @Nullable String writtenWord(Stance stance) {
        return data.writtenWords().get(stance);
    }

    /** Everybody who can be named. */
    public DelegationRegister delegations() {
        return delegations;
    }

    /** Whether a status word may begin at an offset of a text; false only where none does. */
    public boolean mayBeginStatus(String text, int offset) {
        return data.statusBeginnings().mayBegin(text, offset);
    }

    /**
     * What a status word in any language says, or null if it is none. That it is about the
     * paragraph, {@code reserves on this paragraph}, may be said behind it.
     */
    public @Nullable StatusWord status(String written) {
        String key = Composed.letters(written.strip());
        if (!mayBeginStatus(key, 0)) {
            return null;
        }
        StatusWord word = statusWord(key);
        if (word != null) {
            return word;
        }
        String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
        word = statusWord(bare);
        for (String about : data.aboutParagraph()) {
            if (word == null && bare.endsWith(about)) {
                word = statusWord(bare.substring(0, bare.length() - about.length()));
            }
        }
        return word;
    }

    /**
     * The words at an offset of a text that say where those stand who are named behind them, {@code
     * proposed by}; null if there are none.
     */
    public @Nullable FrontPhrase frontPhrase(String text, int offset) {
        return data.frontPhrases().at(text, offset);
    }

    /**
     * What somebody asks for who writes these words.
     *
     * @param frame in any letter case, with an ellipsis (U+2026) for each quotation
     * @return null if it is no request
     */
    public @Nullable WordingRequest wordingRequest(String frame) {
        return data.requestWords().find(frame);
    }

    /** Whether these words ask that the text be moved or merged, {@code move to PP3}. */
    public boolean isMoveRequest(String words) {
        return data.requestWords().isMove(words);
    }

    private @Nullable StatusWord statusWord(String key) {
        if (key.length() > data.longestStatus()) {
            return null;
        }
        return data.statusWords().get(key.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }

    /** What a bracket around these words of a text is when nothing around it says otherwise. */
    public BracketKind kindOf(String source, TextRange words) {
        return meaningOf(source, words).kind();
    }

    /** The same, with what a tag says of its agreement. */
    public BracketMeaning meaningOf(String source, TextRange words) {
        TextRange stripped = words.trimmed(source);
        int start = stripped.start();
        int end = stripped.end();
        if (isText(source, start, end)) {
            return BracketMeaning.TEXT;
        }
        BracketKind kind = data.bracketWords().kindOf(source, start, end);
        AgreementTag agreement =
                kind == BracketKind.CONTESTED || kind == BracketKind.STATUS
                        ? data.agreementWords().find(source, start, end)
                        : null;
        if (agreement == null && kind == BracketKind.CONTESTED) {
            return BracketMeaning.TEXT;
        }
        return new BracketMeaning(agreement == null ? kind : BracketKind.STATUS, agreement);
    }

    /** Whether words are text by their first and last letters, as nearly all are. */
    private boolean isText(String source, int start, int end) {
        return start < end
                && !data.beginnings().mayBegin(source, start)
                && !data.ends().mayEnd(source, end)
                && !BracketWords.mayBeSigns(source, start, end);
    }

    /**
     * What begins an option, {@code Option 1:} or {@code 1-нұсқа:}. The group {@code number} or
     * {@code first} holds its number, arabic or roman.
     */
    public Pattern optionHeading() {
        return data.optionHeading();
    }

    /** Whether the word at an offset may begin an option; false only where it does not. */
    public boolean mayBeginOption(String text, int offset) {
        return data.optionBeginnings().mayBegin(text, offset);
    }

    /** This profile, with a draft's own delegations known as well. */
    public Profile with(List<Delegation> own) {
        return own.isEmpty() ? this : new Profile(data, delegations.with(own));
    }
}
