package vn.thidua.news;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.request.RequestMemory;

/** All categories, read once in a request: a page asks for one here and for several there. */
@Component
class CategoryList {

    private final Categories categories;
    private final RequestMemory request;

    CategoryList(Categories categories, RequestMemory request) {
        this.categories = categories;
        this.request = request;
    }

    /** In their order. */
    List<CategoryRow> all() {
        return request.get(CategoryList.class, this::read);
    }

    Optional<CategoryRow> of(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    private List<CategoryRow> read() {
        return categories.findAllByOrderByOrder().stream().map(Category::row).toList();
    }
}
