package vn.thidua.search.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.core.grant.Token;
import vn.thidua.fixture.Papers;
import vn.thidua.fixture.Papers.Paper;
import vn.thidua.organisation.Blocs;
import vn.thidua.organisation.Units;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.testkit.SignedIn;

/** The demonstration's units and people, and some papers to be found. */
@TestPropertySource(properties = "portal.demo=true")
@SignedIn(value = "long.pham", at = "hoi-nong-dan:editor")
abstract class SearchTest extends PortalViewTest {

    static final LocalDate THIS_YEAR = LocalDate.of(2026, 10, 15);

    @Autowired
    @Qualifier("notes")
    Papers notes;

    @Autowired
    @Qualifier("letters")
    Papers letters;

    @Autowired Units units;
    @Autowired Blocs blocs;
    @Autowired JdbcClient database;

    @BeforeEach
    void writeOnce() {
        if (notes.isEmpty()) {
            write();
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> openEvents() == 0);
        }
    }

    private void write() {
        var bloc = Token.bloc(blocs.find().orElseThrow().id());
        var lastYear = LocalDate.of(2025, 5, 6);
        var cared = "186 hộ cam kết không vứt rác ra đường.";
        notes.write(
                1,
                new Paper("Thôn xóm ba không rác", cared, "", unit("mttq"), THIS_YEAR, "anh/1"),
                bloc);
        notes.write(2, Paper.of("Ngày gom rác tái chế", "", unit("lhpn"), lastYear), bloc);
        notes.write(
                3,
                Paper.of("Bản nháp về rác", "Chỉ nội bộ.", unit("mttq"), THIS_YEAR),
                Token.unit(unit("mttq")));
        notes.write(
                4, Paper.of("<b>Rác</b> & <script>", "", unit("hoi-nong-dan"), THIS_YEAR), bloc);
        notes.write(5, Paper.of("Cân rác", "Ở chợ.", unit("lhpn"), THIS_YEAR), bloc);
        letters.write(
                1,
                Paper.of("Thư ngỏ về rác", "", unit("tinh-doan"), LocalDate.of(2024, 1, 2)),
                bloc);
        for (int i = 0; i < 25; i++) {
            var day = THIS_YEAR.minusDays(i);
            letters.write(100 + i, Paper.of("Nguồn nước, thư " + i, "", unit("mttq"), day), bloc);
        }
    }

    long unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private long openEvents() {
        return database.sql("select count(*) from EVENT_PUBLICATION").query(Long.class).single();
    }

    SearchView open(String query) {
        UI.getCurrent().navigate(SearchAddress.PATH, QueryParameters.fromString(query));
        return (SearchView) getCurrentView();
    }

    String title() {
        return find(H1.class).single().getText();
    }

    List<String> hits() {
        return find(HitArticle.class).all().stream()
                .map(hit -> find(com.vaadin.flow.component.html.H3.class, hit).single())
                .map(SearchTest::text)
                .toList();
    }

    /** The boxes of a facet: name, number, and a tick when chosen. */
    List<String> boxes(Facet facet) {
        var section =
                find(FacetSection.class)
                        .withAttribute("aria-labelledby", "facet-" + facet.parameter())
                        .single();
        return find(FacetBox.class, section).all().stream()
                .map(box -> text(box) + (box.getValue() ? " ✓" : ""))
                .toList();
    }

    FacetBox box(String name) {
        return find(FacetBox.class).all().stream()
                .filter(box -> text(box).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Enter in the field of a form, as the browser tells it. */
    static void send(SearchForm form, String typed) {
        tell(form, "submit", typed);
    }

    /** A moment after the last key, as the script tells it. */
    static void type(SearchForm form, String typed) {
        tell(form, "td-typed", typed);
    }

    private static void tell(SearchForm form, String event, String typed) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.currentTarget.elements.q.value", typed);
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), event, data));
    }
}
