package vn.thidua.news;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Categories extends Repository<Category, String> {

    List<Category> findAllByOrderByOrder();

    Optional<Category> findByCode(String code);
}
