package org.travaux.app.files;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.markup.importing.source.TextFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, by its name or by how its text begins. */
public final class FileKind {
    /** The file name that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    /** The ending of a draft's file. */
    public static final String DRAFT_ENDING = ".travaux";

    private static final List<String> TEXT_ENDINGS = List.of(".docx", ".txt", ".md", ".markdown");

    /** Endings by which programs know what a file is. */
    private static final Set<String> KNOWN_ENDINGS =
            Set.of(
                    DRAFT_ENDING,
                    ".docx",
                    ".docm",
                    ".dotx",
                    ".doc",
                    ".odt",
                    ".rtf",
                    ".pdf",
                    ".xlsx",
                    ".xls",
                    ".ods",
                    ".csv",
                    ".html",
                    ".htm",
                    ".txt",
                    ".md",
                    ".markdown");

    private static final Pattern DRAFT_START = Pattern.compile("\\s*\\{\\s*\"travaux\"\\s*:");
    private static final Pattern MARKDOWN_HEADING =
            Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE);

    private FileKind() {}

    /** Whether a file is called as drafts are. */
    public static boolean isNamedDraft(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(DRAFT_ENDING);
    }

    /** Whether a file is called as the texts and documents are that can be imported. */
    public static boolean isNamedText(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return TEXT_ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * Whether a file is called as those of another kind are.
     *
     * @param ending of the kind, with the dot
     */
    public static boolean isNamedOther(Path file, String ending) {
        String name = name(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 && !name.endsWith(ending) && KNOWN_ENDINGS.contains(name.substring(dot));
    }

    /**
     * Refuses to write what a file's name says that it is not.
     *
     * @param ending of what is written, with the dot
     * @throws Failure if it is called as those of another kind are
     */
    public static void requireName(Path file, String ending, Sentences sentences) throws Failure {
        if (isNamedOther(file, ending)) {
            throw new Failure(sentences.say("cli.out.ending", file.toString(), ending));
        }
    }

    /** Whether a file is a draft; {@code text} is what it holds. */
    public static boolean isDraft(Path file, String text) {
        return isNamedDraft(file)
                || DRAFT_START.matcher(text).lookingAt()
                || Protection.isProtected(text);
    }

    /** In which format the text of a file is written. */
    public static TextFormat format(Path file, String text) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean markdown =
                name.endsWith(".md")
                        || name.endsWith(".markdown")
                        || (file.equals(STANDARD_INPUT) && MARKDOWN_HEADING.matcher(text).find());
        return markdown ? TextFormat.MARKDOWN : TextFormat.PLAIN;
    }

    /** What a file is called, without its folder and its ending. */
    public static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** What a file is called, without its folder. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
