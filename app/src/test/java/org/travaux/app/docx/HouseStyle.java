package org.travaux.app.docx;

import org.travaux.app.docx.reading.MadeDocument;

import java.util.Base64;

/**
 * A template as a ministry might have made it in a Russian Word: styles with ids of their own, a
 * letterhead with a picture, other heads on the first page and on even ones, Letter paper; with a
 * text, a comment, tracked changes, revision ids, a path and names that nobody is to pass on.
 */
final class HouseStyle {
    static final String LETTERHEAD = "Ministry of Rivers";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final byte[] DOT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEUlEQVR4nGNg"
                                    + "CFiAD41KY0MAiT5dwZbvmTEAAAAASUVORK5CYII=");
    private static final String PICTURE =
            "<w:r><w:drawing><wp:inline"
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent"
                + " cx=\"190500\" cy=\"190500\"/><wp:docPr id=\"1\" name=\"Picture 1\""
                + " descr=\"C:\\Users\\li\\logo.png\"/><a:graphic"
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr"
                + " id=\"1\" name=\"logo.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"
                + " r:embed=\"logo\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off"
                + " x=\"0\" y=\"0\"/><a:ext cx=\"190500\" cy=\"190500\"/></a:xfrm><a:prstGeom"
                + " prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private HouseStyle() {}

    static MadeDocument made() {
        return MadeDocument.of(
                        "<w:p w:rsidR=\"00AA11BB\"><w:r><w:t>Sample letter by K. Person</w:t></w:r>"
                                + "</w:p><w:sectPr w:rsidR=\"00AA11BB\">"
                                + reference("header", "default", "h1")
                                + reference("header", "first", "h2")
                                + reference("footer", "default", "f1")
                                + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"2000\""
                                + " w:right=\"1300\" w:bottom=\"1300\" w:left=\"1700\""
                                + " w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
                                + "<w:titlePg/></w:sectPr>")
                .with("styles", "styles", STYLES)
                .with("settings", "settings", SETTINGS)
                .comment("0", "K. Person", "Who signs?")
                .relation("h1", "header", "header7.xml", false)
                .relation("h2", "header", "header8.xml", false)
                .relation("f1", "footer", "footer7.xml", false)
                .part("word/header7.xml", furniture("hdr", "Continued: " + LETTERHEAD, ""))
                .part("word/header8.xml", furniture("hdr", LETTERHEAD, PICTURE))
                .part("word/footer7.xml", furniture("ftr", "12 River Street", ""))
                .binary("word/media/image1.png", DOT)
                .part(
                        "word/_rels/header8.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships\"><Relationship Id=\"logo\" Type=\""
                                + TYPE
                                + "/image\" Target=\"media/image1.png\"/></Relationships>")
                .part(
                        "docProps/core.xml",
                        "<p><creator>K. Person</creator><Company>Rivers Ltd</Company></p>")
                .part("word/vbaProject.bin", "macros");
    }

    private static String reference(String kind, String pages, String id) {
        return "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(kind, pages, id);
    }

    /** A head or foot with tracked changes in it. */
    static String furniture(String root, String text, String more) {
        return ("<w:%s xmlns:w=\"%s\" xmlns:r=\"%s\"><w:p w:rsidR=\"00AA11BB\"><w:pPr><w:pStyle"
                        + " w:val=\"a3\"/><w:rPr><w:ins w:id=\"4\" w:author=\"K. Person\"/></w:rPr>"
                        + "</w:pPr>%s<w:ins w:id=\"5\" w:author=\"K. Person\""
                        + " w:date=\"2027-05-01T10:00:00Z\"><w:r><w:t>%s</w:t></w:r></w:ins>"
                        + "<w:del w:id=\"6\" w:author=\"K. Person\"><w:r><w:delText>old"
                        + "</w:delText></w:r></w:del></w:p></w:%s>")
                .formatted(root, WORD, TYPE, more, text, root);
    }

    private static final String SETTINGS =
            "<w:attachedTemplate r:id=\"x\" xmlns:r=\""
                    + TYPE
                    + "\"/><w:rsids><w:rsidRoot w:val=\"00AA11BB\"/></w:rsids><w:themeFontLang"
                    + " w:val=\"ru-RU\"/>";

    private static final String STYLES =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans"
             w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>
              <w:rsid w:val="00AA11BB"/></w:style>
            <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="header"/>
              <w:basedOn w:val="a"/><w:rPr><w:color w:val="003366"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
              <w:basedOn w:val="a"/><w:next w:val="a"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr>
              </w:pPr><w:rPr><w:caps/><w:color w:val="7030A0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Operative">
              <w:name w:val="House operative"/><w:basedOn w:val="a"/>
              <w:pPr><w:spacing w:after="300"/></w:pPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="Title">
              <w:name w:val="Something else"/></w:style>
            <w:style w:type="numbering" w:styleId="List1"><w:name w:val="House list"/>
              <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            """;
}
