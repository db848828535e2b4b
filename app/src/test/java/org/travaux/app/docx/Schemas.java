package org.travaux.app.docx;

import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/** The transitional schemas of ECMA-376, which the build unpacks among the test classes. */
final class Schemas {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final String XML =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
              <xs:attribute name="space">
                <xs:simpleType>
                  <xs:restriction base="xs:NCName">
                    <xs:enumeration value="default"/>
                    <xs:enumeration value="preserve"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:schema>
            """;

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    static Schemas word() throws SAXException, ReflectiveOperationException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        DOMImplementationLS inputs =
                (DOMImplementationLS)
                        DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver(
                (_, namespace, publicId, file, _) -> {
                    LSInput input = inputs.createLSInput();
                    input.setPublicId(publicId);
                    input.setSystemId(file);
                    if (XMLConstants.XML_NS_URI.equals(namespace)) {
                        input.setStringData(XML);
                    } else {
                        input.setByteStream(open(file));
                    }
                    return input;
                });
        return new Schemas(
                factory.newSchema(
                        new Source[] {
                            new StreamSource(open("wml.xsd"), "wml.xsd"),
                            new StreamSource(open("dml-chart.xsd"), "dml-chart.xsd")
                        }));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Schemas.class.getResourceAsStream(FOLDER + file), file);
    }

    /** What is wrong with a part; nothing if it is valid. */
    List<String> errors(String part) throws SAXException, IOException {
        List<String> errors = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException problem) {
                        errors.add(problem.getMessage());
                    }

                    @Override
                    public void error(SAXParseException problem) {
                        errors.add(problem.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException problem) {
                        errors.add(problem.getMessage());
                    }
                });
        validator.validate(new StreamSource(new StringReader(part)));
        return errors;
    }
}
