package org.travaux.app.docx;

import org.travaux.app.docx.parts.ExtraPart;
import org.travaux.app.docx.xml.Xml;
import org.travaux.app.report.Report.Bar;

import java.io.IOException;
import java.util.List;

/**
 * A chart of bars, drawn by whoever opens the document: it can be restyled there, and its figures
 * are those of the report.
 *
 * @param name of what is counted
 */
record BarChart(String name, List<Bar> bars) implements ExtraPart {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACE =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** Sizes in the units of drawings, 360,000 to a centimetre. */
    private static final int WIDTH = 5_760_000;

    private static final int BAR = 230_000;
    private static final int FRAME = 300_000;
    private static final String COLOUR = "1F3864";

    /** Writes the paragraph in which it stands. */
    void writePlace(Xml xml) throws IOException {
        String width = Integer.toString(WIDTH);
        String height = Integer.toString(FRAME + BAR * bars.size());
        xml.element(
                "w:p",
                _ -> {
                    xml.element("w:pPr", pPr -> pPr.value("w:pStyle", "BodyText"));
                    xml.element(
                            "w:r",
                            _ -> xml.element("w:drawing", _ -> writeInline(xml, width, height)));
                });
    }

    private void writeInline(Xml xml, String width, String height) throws IOException {
        xml.element(
                "wp:inline",
                _ -> {
                    xml.empty("wp:extent", "cx", width, "cy", height);
                    xml.empty("wp:docPr", "id", "1", "name", name, "descr", description());
                    xml.element(
                            "a:graphic",
                            _ ->
                                    xml.element(
                                            "a:graphicData",
                                            _ ->
                                                    xml.empty(
                                                            "c:chart", "xmlns:c", CHART, "r:id",
                                                            "chart"),
                                            "uri",
                                            CHART),
                            "xmlns:a",
                            DRAWING);
                },
                "xmlns:wp",
                PLACE,
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                "0",
                "distR",
                "0");
    }

    /** What somebody hears who does not see it. */
    private String description() {
        StringBuilder said = new StringBuilder(name);
        bars.forEach(bar -> said.append(", ").append(bar.name()).append(' ').append(bar.count()));
        return said.toString();
    }

    @Override
    public String kind() {
        return "chart";
    }

    @Override
    public String path() {
        return "charts/chart.xml";
    }

    @Override
    public String contentType() {
        return "drawingml.chart";
    }

    @Override
    public String root() {
        return "c:chartSpace";
    }

    @Override
    public String[] namespaces() {
        return new String[] {"xmlns:c", CHART, "xmlns:a", DRAWING};
    }

    @Override
    public void write(Xml xml) throws IOException {
        value(xml, "c:roundedCorners", "0");
        xml.element(
                "c:chart",
                _ -> {
                    value(xml, "c:autoTitleDeleted", "1");
                    xml.element(
                            "c:plotArea",
                            _ -> {
                                xml.empty("c:layout");
                                xml.element("c:barChart", _ -> writeBars(xml));
                                xml.element("c:catAx", _ -> writeNames(xml));
                                xml.element("c:valAx", _ -> writeScale(xml));
                            });
                    value(xml, "c:plotVisOnly", "1");
                });
    }

    private void writeBars(Xml xml) throws IOException {
        value(xml, "c:barDir", "bar");
        value(xml, "c:grouping", "clustered");
        value(xml, "c:varyColors", "0");
        xml.element("c:ser", _ -> writeSeries(xml));
        value(xml, "c:gapWidth", "45");
        value(xml, "c:axId", "1");
        value(xml, "c:axId", "2");
    }

    private void writeSeries(Xml xml) throws IOException {
        value(xml, "c:idx", "0");
        value(xml, "c:order", "0");
        xml.element("c:tx", _ -> xml.element("c:v", text -> text.text(name)));
        xml.element(
                "c:spPr",
                _ -> xml.element("a:solidFill", _ -> xml.empty("a:srgbClr", "val", COLOUR)));
        value(xml, "c:invertIfNegative", "0");
        xml.element(
                "c:dLbls",
                _ -> {
                    value(xml, "c:showLegendKey", "0");
                    value(xml, "c:showVal", "1");
                    value(xml, "c:showCatName", "0");
                    value(xml, "c:showSerName", "0");
                    value(xml, "c:showPercent", "0");
                    value(xml, "c:showBubbleSize", "0");
                });
        xml.element(
                "c:cat",
                _ ->
                        xml.element(
                                "c:strLit",
                                _ -> writePoints(xml, bars.stream().map(Bar::name).toList())));
        xml.element(
                "c:val",
                _ ->
                        xml.element(
                                "c:numLit",
                                _ -> {
                                    xml.element("c:formatCode", text -> text.text("General"));
                                    writePoints(
                                            xml,
                                            bars.stream()
                                                    .map(bar -> Integer.toString(bar.count()))
                                                    .toList());
                                }));
    }

    private static void writePoints(Xml xml, List<String> points) throws IOException {
        value(xml, "c:ptCount", Integer.toString(points.size()));
        for (int i = 0; i < points.size(); i++) {
            String point = points.get(i);
            xml.element(
                    "c:pt",
                    _ -> xml.element("c:v", text -> text.text(point)),
                    "idx",
                    Integer.toString(i));
        }
    }

    private static void writeNames(Xml xml) throws IOException {
        value(xml, "c:axId", "1");
        xml.element("c:scaling", _ -> value(xml, "c:orientation", "maxMin"));
        value(xml, "c:delete", "0");
        value(xml, "c:axPos", "l");
        value(xml, "c:majorTickMark", "none");
        value(xml, "c:minorTickMark", "none");
        value(xml, "c:tickLblPos", "nextTo");
        value(xml, "c:crossAx", "2");
        value(xml, "c:crosses", "autoZero");
    }

    private static void writeScale(Xml xml) throws IOException {
        value(xml, "c:axId", "2");
        xml.element(
                "c:scaling",
                _ -> {
                    value(xml, "c:orientation", "minMax");
                    value(xml, "c:min", "0");
                });
        value(xml, "c:delete", "1");
        value(xml, "c:axPos", "t");
        value(xml, "c:crossAx", "1");
        value(xml, "c:crosses", "autoZero");
    }

    private static void value(Xml xml, String element, String value) throws IOException {
        xml.empty(element, "val", value);
    }
}
