package vn.thidua.testkit.contract;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.core.ItemSource;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Viewer;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.core.right.Rights;
import vn.thidua.index.Search;
import vn.thidua.index.SearchQuery;
import vn.thidua.uikit.Contributions;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.ShellPart;

/** Every way on which a module meets people, as it is at this moment. */
@Component
class Channels {

    private static final String GATE = "ModuleGate";

    private final ListableBeanFactory beans;
    private final ModuleSwitches switches;
    private final Contributions contributions;
    private final Rights rights;
    private final Search search;
    private final JdbcClient database;

    Channels(
            ListableBeanFactory beans,
            ModuleSwitches switches,
            Contributions contributions,
            Rights rights,
            Search search,
            JdbcClient database) {
        this.beans = beans;
        this.switches = switches;
        this.contributions = contributions;
        this.rights = rights;
        this.search = search;
        this.database = database;
    }

    PortalModule module(String id) {
        return beans.getBeansOfType(PortalModule.class).values().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Addresses of its pages that need no further word. */
    List<String> pages(String module) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> isOf(module, route.getNavigationTarget()))
                .map(RouteData::getTemplate)
                .filter(template -> !template.contains(":"))
                .toList();
    }

    List<String> menu(String module) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isOf(module, entry.menuClass()))
                .map(MenuEntry::path)
                .toList();
    }

    List<String> widgets(String module) {
        return Arrays.stream(HomeWidget.Zone.values())
                .flatMap(zone -> contributions.widgets(zone).stream())
                .filter(widget -> isOf(module, widget.getClass()))
                .map(widget -> widget.getClass().getName())
                .toList();
    }

    List<String> shellParts(String module) {
        return Arrays.stream(ShellPart.Slot.values())
                .flatMap(slot -> contributions.parts(slot).stream())
                .filter(part -> isOf(module, part.getClass()))
                .map(part -> part.getClass().getName())
                .toList();
    }

    Set<String> powers(String module, Viewer viewer) {
        return module(module).permissions().stream()
                .map(Permission::key)
                .filter(key -> rights.may(viewer, key))
                .collect(Collectors.toSet());
    }

    /** Types of its items, whether shown or not. */
    Set<String> types(String module) {
        return beans.getBeansOfType(ItemSource.class).values().stream()
                .map(ItemSource::type)
                .filter(type -> type.startsWith(module + "."))
                .collect(Collectors.toSet());
    }

    /** Number of items by type that the viewer finds. */
    Map<String, Long> found(Viewer viewer, Set<String> types) {
        var all = SearchQuery.of("", 50);
        var answer = search.search(viewer, all);
        var found = new TreeMap<>(answer.counts().byType());
        answer.hits().forEach(hit -> found.merge(hit.ref().type(), 0L, Long::sum));
        found.keySet().retainAll(types);
        return found;
    }

    /** Addresses of controllers. */
    Stream<String> addresses(String module) {
        return beans.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOf(module, entry.getValue().getBeanType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream());
    }

    /** Beans behind the gate, with the methods that it guards. */
    Map<Object, List<Method>> services(String module) {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> isOf(module, beans.getType(name)))
                .map(beans::getBean)
                .filter(bean -> bean instanceof Advised advised && hasGate(advised))
                .collect(Collectors.toMap(bean -> bean, Channels::offered));
    }

    /** Services that its pages and anybody else may call. */
    List<Object> publicServices(String module) {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> isOf(module, bean.getClass()))
                .filter(bean -> Modifier.isPublic(ClassUtils.getUserClass(bean).getModifiers()))
                .toList();
    }

    /** A sum over each table, to see that nothing changed; those that log are left out. */
    Map<String, String> data() {
        var sums = new TreeMap<String, String>();
        database.sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE'
                            and table_name not like 'flyway%'
                            and table_name not in
                                ('core_module_switch', 'core_audit', 'EVENT_PUBLICATION',
                                'index_check')
                        """)
                .query(String.class)
                .list()
                .forEach(table -> sums.put(table, sum(table)));
        return sums;
    }

    /** A file that an item of the module uses. */
    List<String> files(Set<String> types) {
        return types.isEmpty()
                ? List.of()
                : database
                        .sql("select id from files_use where item_type in (:types)")
                        .param("types", types)
                        .query(Long.class)
                        .list()
                        .stream()
                        .map(use -> "/tep/" + use + "/small")
                        .toList();
    }

    private String sum(String table) {
        return database.sql("checksum table `" + table + "`")
                .query((row, _) -> String.valueOf(row.getString(2)))
                .single();
    }

    private boolean isOf(String module, @Nullable Class<?> type) {
        return type != null
                && switches.owner(type).filter(owner -> owner.id().equals(module)).isPresent();
    }

    private static boolean hasGate(Advised advised) {
        return Arrays.stream(advised.getAdvisors())
                .map(Advisor::getClass)
                .anyMatch(type -> type.getSimpleName().equals(GATE));
    }

    private static List<Method> offered(Object bean) {
        return Arrays.stream(ClassUtils.getUserClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }
}
