package vn.thidua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.core.module.ModuleSwitching;
import vn.thidua.core.text.Texts;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.uikit.Acting;

/**
 * On → off → on, for one module: off hides it on every way on which it meets people, on brings
 * everything back, its data is untouched, and who has a form open keeps what was typed. A module
 * inherits this test, says who looks ({@code @SignedIn}), its word, and how its form is opened.
 */
@TestPropertySource(properties = "portal.demo=true")
public abstract class SwitchContract extends PortalViewTest {

    private static final Viewer ADMINISTRATOR =
            new Viewer(
                    1,
                    "tai.ngo",
                    new PersonName("", "Administrator"),
                    null,
                    Set.of(Role.ADMINISTRATOR),
                    Set.of(Token.PUBLIC));

    private final String module;

    @Autowired private Channels channels;
    @Autowired private ModuleSwitching switching;
    @Autowired private Acting acting;
    @Autowired private Texts texts;
    @Autowired private WebApplicationContext context;
    @Autowired private JdbcClient database;

    /** The contract of the module with this word. */
    protected SwitchContract(String module) {
        this.module = module;
    }

    /** Opens a form of the module and types into it; nothing for a module without forms. */
    protected Optional<OpenForm> typedForm() {
        return Optional.empty();
    }

    @BeforeEach
    void awaitTheIndex() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> waitingEvents() == 0);
    }

    @AfterEach
    void leaveItOn() {
        on();
    }

    @Test
    void its_name_and_what_it_is_for_are_said_in_both_languages() {
        var door = channels.module(module);

        for (var key : List.of(door.name(), door.about())) {
            assertThat(texts.keys()).contains(key);
            assertThat(texts.englishKeys()).contains(key);
        }
    }

    @Test
    void its_pages_say_that_it_is_off_and_come_back() {
        for (var page : channels.pages(module)) {
            var before = shownAt(page);
            off();
            assertThat(shownAt(page)).isEqualTo(OffPage.class);
            on();
            assertThat(shownAt(page)).isEqualTo(before).isNotEqualTo(OffPage.class);
        }
    }

    @Test
    void its_menu_entries_widgets_and_parts_of_the_shell_go_and_come_back() {
        var before = shown();
        off();
        assertThat(shown()).allMatch(List::isEmpty);
        on();
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void nobody_has_its_powers_while_it_is_off() {
        var viewer = acting.viewer();
        var before = channels.powers(module, viewer);
        off();
        assertThat(channels.powers(module, viewer)).isEmpty();
        on();
        assertThat(channels.powers(module, viewer)).isEqualTo(before);
    }

    @Test
    void every_call_of_its_services_is_refused_while_it_is_off() {
        assertThat(channels.services(module).keySet())
                .as("services behind the gate")
                .containsAll(channels.publicServices(module));
        off();
        channels.services(module)
                .forEach((service, methods) ->
                        methods.forEach(method -> assertRefused(service, method)));
    }

    @Test
    void its_items_are_neither_found_nor_counted_while_it_is_off() {
        var types = channels.types(module);
        assumeThat(types).isNotEmpty();
        var viewer = acting.viewer();
        var before = channels.found(viewer, types);
        assertThat(before).as("the demonstration has items to be found").isNotEmpty();
        off();
        assertThat(channels.found(viewer, types)).isEmpty();
        on();
        assertThat(channels.found(viewer, types)).isEqualTo(before);
    }

    @Test
    void files_of_its_items_are_missing_while_it_is_off() throws Exception {
        var before = answers(channels.files(channels.types(module)));
        off();
        assertThat(answers(channels.files(channels.types(module)))).allMatch(code -> code == 404);
        on();
        assertThat(answers(channels.files(channels.types(module)))).isEqualTo(before);
    }

    @Test
    void its_addresses_say_that_it_is_off() throws Exception {
        off();
        assertThat(answers(channels.addresses(module).toList())).allMatch(code -> code == 503);
    }

    @Test
    void its_data_is_untouched() {
        var before = channels.data();
        off();
        on();
        assertThat(channels.data()).isEqualTo(before);
    }

    @Test
    void an_open_form_gets_a_refusal_and_keeps_what_was_typed() {
        var form = typedForm();
        assumeThat(form).isPresent();
        var typed = form.get().typed();
        var before = channels.data();
        off();

        form.get().send();

        assertThat(form.get().typed()).isEqualTo(typed).isNotBlank();
        assertThat(channels.data()).isEqualTo(before);
        on();
        form.get().send();
        assertThat(channels.data()).isNotEqualTo(before);
    }

    private void off() {
        switching.switchOff(ADMINISTRATOR, module, "contract");
    }

    private void on() {
        switching.switchOn(ADMINISTRATOR, module, "");
    }

    private List<List<String>> shown() {
        return List.of(
                channels.menu(module), channels.widgets(module), channels.shellParts(module));
    }

    private Class<?> shownAt(String page) {
        UI.getCurrentOrThrow().navigate(page);
        return getCurrentView().getClass();
    }

    private List<Integer> answers(List<String> addresses) throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        var answers = new ArrayList<Integer>();
        for (var address : addresses) {
            var filled = address.replaceAll("\\{[^}]*}", "1");
            answers.add(
                    web.perform(MockMvcRequestBuilders.get(filled))
                            .andReturn()
                            .getResponse()
                            .getStatus());
        }
        return answers;
    }

    private static void assertRefused(Object service, Method method) {
        method.setAccessible(true);
        var arguments =
                Arrays.stream(method.getParameterTypes()).map(SwitchContract::nothing).toArray();
        var refusal = catchThrowable(() -> method.invoke(service, arguments));
        assertThat(refusal)
                .as(method.toString())
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem -> assertThat(problem.textKey()).isEqualTo("core.module.off"));
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private long waitingEvents() {
        return database.sql("select count(*) from EVENT_PUBLICATION").query(Long.class).single();
    }
}
