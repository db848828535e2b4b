package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a profile's file, with the words that all houses share. */
record ProfileData(
        String name,
        Map<String, String> titles,
        List<String> members,
        List<Map<String, String>> stages,
        @Nullable Seat seat,
        WorkingTime workingTime,
        AgreedColours agreedColours,
        Stance plus,
        Stance minus,
        Stance bare,
        SpacedRuns spacedRuns,
        Set<Attribution> attributions,
        Attribution writes,
        Stance proposer,
        Map<String, StatusWord> statusWords,
        Map<Stance, String> writtenWords,
        int longestStatus,
        List<String> aboutParagraph,
        Letters statusBeginnings,
        FrontPhrases frontPhrases,
        RequestWords requestWords,
        BracketWords bracketWords,
        AgreementWords agreementWords,
        Letters beginnings,
        Letters ends,
        Pattern optionHeading,
        Letters optionBeginnings,
        Map<String, WordKinds> wordKinds) {
    private static final String COLOURS = "agreedColours";

    static ProfileData of(JsonNode profile, JsonNode shared, Map<String, WordKinds> wordKinds) {
        Map<String, StatusWord> statusWords = new HashMap<>();
        Map<String, StatusWord> frontPhrases = new HashMap<>();
        for (JsonNode source : List.of(shared, profile)) {
            addStatusWords(source, "words", statusWords);
            addStatusWords(source, "by", frontPhrases);
        }
        Map<String, BracketKind> whole = new HashMap<>();
        Map<String, BracketKind> openings = new HashMap<>();
        Map<String, BracketKind> endings = new HashMap<>();
        for (JsonNode source : List.of(shared, profile)) {
            addBracketWords(source.path("brackets").path("whole"), whole);
            addBracketWords(source.path("brackets").path("openings"), openings);
            addBracketWords(source.path("brackets").path("endings"), endings);
        }
        EnumSet<Attribution> attributions = EnumSet.noneOf(Attribution.class);
        profile.path("attribution")
                .forEach(place -> attributions.add(Attribution.of(place.asString())));
        Map<Stance, String> writtenWords = new EnumMap<>(Stance.class);
        for (JsonNode entry : shared.path("status")) {
            if (entry.has("written")) {
                writtenWords.put(
                        Stance.of(entry.path("stance").asString()),
                        entry.path("written").asString());
            }
        }
        BracketWords bracketWords =
                BracketWords.of(
                        whole,
                        openings,
                        endings,
                        shared.path("symbolPlaces")
                                .valueStream()
                                .flatMap(JsonNode::valueStream)
                                .map(JsonNode::asString)
                                .toList());
        AgreementWords agreementWords = AgreementWords.of(shared, profile);
        Letters beginnings = new Letters();
        bracketWords.addBeginnings(beginnings);
        beginnings.addBeginnings(agreementWords.firstWords());
        Letters ends = new Letters();
        bracketWords.addEnds(ends);
        Letters statusBeginnings = new Letters();
        statusBeginnings.addBeginnings(statusWords.keySet());
        Letters optionBeginnings = new Letters();
        optionBeginnings.addBeginnings(words(shared.path("options").path("beforeNumber")));
        JsonNode writes = profile.path("writes");
        JsonNode signs = profile.path("signs");
        return new ProfileData(
                profile.path("name").asString(),
                titles(profile.path("title")),
                profile.path("members").valueStream().map(JsonNode::asString).toList(),
                stages(profile.has("stages") ? profile : shared),
                seat(profile.path("seat")),
                workingTime(shared.path("working"), profile.path("working")),
                AgreedColours.of(shared.path(COLOURS), profile.path(COLOURS)),
                Stance.of(signs.path("+").asString()),
                Stance.of(signs.path("-").asString()),
                Stance.of(profile.path("bare").asString()),
                SpacedRuns.of(profile.path("spacedRuns").asString()),
                attributions,
                Attribution.of(writes.path("attribution").asString()),
                Stance.of(writes.path("proposer").asString()),
                Map.copyOf(statusWords),
                writtenWords,
                statusWords.keySet().stream().mapToInt(String::length).max().orElse(0),
                words(shared.path("aboutParagraph")).stream().map(" "::concat).toList(),
                statusBeginnings,
                new FrontPhrases(frontPhrases),
                new RequestWords(shared, profile),
                bracketWords,
                agreementWords,
                beginnings,
                ends,
                optionHeading(shared.path("options")),
                optionBeginnings,
                wordKinds);
    }

    private static List<Map<String, String>> stages(JsonNode source) {
        return source.path("stages").valueStream().map(ProfileData::titles).toList();
    }

    private static @Nullable Seat seat(JsonNode seat) {
        return seat.isMissingNode()
                ? null
                : new Seat(seat.path("zone").asString(), titles(seat.path("names")));
    }

    /** What all houses share, but where a house says otherwise. */
    private static WorkingTime workingTime(JsonNode shared, JsonNode own) {
        return new WorkingTime(
                (own.has("days") ? own : shared)
                        .path("days")
                        .valueStream()
                        .map(JsonNode::asInt)
                        .collect(Collectors.toSet()),
                (own.has("from") ? own : shared).path("from").asString(),
                (own.has("to") ? own : shared).path("to").asString(),
                listed(own.path("holidays")),
                listed(own.path("workdays")),
                (own.has("silence") ? own : shared).path("silence").asInt(),
                (own.has("comments") ? own : shared).path("comments").asInt());
    }

    private static Set<String> listed(JsonNode days) {
        return days.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static Map<String, String> titles(JsonNode byLanguage) {
        Map<String, String> titles = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : byLanguage.properties()) {
            titles.put(each.getKey(), each.getValue().asString());
        }
        return Map.copyOf(titles);
    }

    /** {@code Option 1:}, {@code Вариант II.}, {@code 1-нұсқа:}; the groups name the number. */
    private static Pattern optionHeading(JsonNode options) {
        String before = String.join("|", words(options.path("beforeNumber")));
        String after = String.join("|", words(options.path("afterNumber")));
        return Pattern.compile(
                "(?:(?iu:"
                        + before
                        + ")\\.?\\s*(?<number>\\d{1,2}|[IVX]{1,5})"
                        + "|(?<first>\\d{1,2})\\s*-\\s*(?iu:"
                        + after
                        + "))"
                        + "\\s*(?:[:.)]|[–—-]\\s|(?=\\[)|$)");
    }

    private static void addStatusWords(
            JsonNode source, String list, Map<String, StatusWord> statusWords) {
        for (JsonNode entry : source.path("status")) {
            Stance stance = Stance.of(entry.path("stance").asString());
            for (String word : words(entry.path(list))) {
                statusWords.put(word.replace('ё', 'е'), new StatusWord(word, stance));
            }
        }
    }

    private static void addBracketWords(JsonNode kinds, Map<String, BracketKind> byWord) {
        for (Map.Entry<String, JsonNode> kind : kinds.properties()) {
            for (String word : words(kind.getValue())) {
                byWord.put(word, BracketKind.valueOf(kind.getKey().toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** All words of an object that lists them by language tag, in lower case. */
    private static List<String> words(JsonNode byLanguage) {
        List<String> words = new ArrayList<>();
        for (JsonNode list : byLanguage) {
            list.forEach(word -> words.add(word.asString().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
