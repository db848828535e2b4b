package org.travaux.markup.draft.format;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Set;

/**
 * The {@code .travaux} file: JSON in UTF-8, fields in a fixed order, one text of one paragraph in
 * one language a line, so that versions can be compared and merged line by line. {@code
 * docs/format.md} describes it and {@code docs/travaux.schema.json} defines it.
 */
public final class DraftFormat {
    /** The version that this program writes, and the latest that it reads. */
    public static final int VERSION = 1;

    static final String VERSION_FIELD = "travaux";
    static final Set<String> DRAFT_FIELDS =
            Set.of(
                    VERSION_FIELD,
                    "symbol",
                    "profile",
                    "sourceLanguage",
                    "languages",
                    CirculatedFields.FIELD,
                    "delegations",
                    "revisions",
                    "adoption",
                    "compilations",
                    "merges",
                    "procedures",
                    DocumentLookFields.FIELD,
                    InternalNoteFields.FIELD,
                    "paragraphs");
    static final Set<String> DELEGATION_FIELDS = Set.of("code", "names", "group", "members");
    static final Set<String> PARAGRAPH_FIELDS =
            Set.of(
                    "id",
                    "kind",
                    "label",
                    "level",
                    "style",
                    "cell",
                    "look",
                    "indent",
                    "spacing",
                    "shading",
                    "columns",
                    "line",
                    "lines",
                    "rowHeight",
                    "tableIndent",
                    "text",
                    "choices",
                    "behind",
                    "meantSo",
                    "status",
                    PassageFields.FIELD,
                    "settlements");
    static final Set<String> MEANT_SO_FIELDS = Set.of("finding", "reason");
    static final Set<String> STATUS_FIELDS = Set.of("is", "forum", "date", "reason");
    static final Set<String> SETTLEMENT_FIELDS =
            Set.of("choice", "is", "alternative", "forum", "date", "texts", "at");
    static final Set<String> SETTLED_PLACE_FIELDS =
            Set.of("language", "from", "to", "within", "now", "before", "choices");

    /** A paragraph may hold a whole book; a file that nests deep is no draft. */
    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .maxNestingDepth(100)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    // Numbers of fields that nobody knows are written back as they are.
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private DraftFormat() {}

    /**
     * Reads a draft from the text of its file.
     *
     * @throws DraftFormatException if it is not a draft of a version that is known
     */
    public static Draft read(String json) throws DraftFormatException {
        if (json.isBlank()) {
            throw new DraftFormatException(Problem.EMPTY);
        }
        try {
            JsonNode node = JSON.readTree(json);
            return new DraftReader(node).draft();
        } catch (JacksonException e) {
            if (e.getLocation() == null) {
                // Nests deeper, or has longer names and numbers, than any draft.
                throw new DraftFormatException(Problem.NOT_A_DRAFT);
            }
            boolean complete = json.stripTrailing().endsWith("}");
            throw new DraftFormatException(
                    complete ? Problem.NOT_JSON : Problem.CUT_SHORT,
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
    }

    /** The text of a draft's file; {@link #read} gives the draft back. */
    public static String write(Draft draft) {
        return new DraftWriter(draft).write();
    }
}
